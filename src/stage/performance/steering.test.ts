import { beforeAll, describe, expect, it } from 'vitest';
import type { Vec3 } from '../../base/vectors.ts';
import { readBrief } from '../../brief/index.ts';
import { isObstacle } from '../../catalogue/kit/passage.ts';
import { buried, solidsOfSet } from '../../direct/camera/sight.ts';
import { kinds } from '../../direct/catalogue.ts';
import { direct, evaluateCamera, type Plan } from '../../direct/index.ts';
import type { Camera } from '../../direct/plan.ts';
import { steered } from './steering.ts';

describe('a camera that goes along', () => {
  let plan: Plan;
  beforeAll(async () => {
    plan = await direct(readBrief('A deer runs through a forest, tracking shot following the deer.'), {
      width: 1280,
      height: 720,
      fps: 24,
      seconds: 4,
      quality: 'draft',
      seed: 7,
    });
  });

  it('runs into nothing of the set wherever its subject goes, and goes along where it can', () => {
    const place = kinds.places.get(plan.set.place)!;
    const shot = plan.shots[0]!;
    const follow = { subject: plan.cast[0]!.id, aim: 1, travel: 1 };
    const camera: Camera = { ...shot.camera, handheld: 0, follow };
    const solids = solidsOfSet({ plan: plan.set, place }, plan.seed).filter(isObstacle);
    const home = plan.cast[0]!.place.at;
    let before = 0;
    let after = 0;
    let along = 0;
    const headings = 12;
    for (let k = 0; k < headings; k++) {
      const yaw = (k / headings) * Math.PI * 2;
      const subjectAt = (t: number): Vec3 => [
        home[0] + Math.sin(yaw) * t * 2.4,
        home[1],
        home[2] + Math.cos(yaw) * t * 2.4,
      ];
      const safe = steered(
        plan,
        place,
        { ...shot, camera },
        { where: (_id: string, t: number) => subjectAt(t) },
      );
      for (const t of [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5]) {
        if (buried(evaluateCamera(camera, t, { subjectAt }).position, solids)) before++;
        if (buried(evaluateCamera(safe, t, { subjectAt }).position, solids)) after++;
      }
      if (safe.follow!.travel > 0) along++;
    }
    expect(before).toBeGreaterThan(0);
    expect(after).toBeLessThanOrEqual(before / 4);
    expect(along).toBeGreaterThan(headings / 3);
  });

  it('leaves a camera that follows nobody as it is', () => {
    const { follow: _, ...camera } = plan.shots[0]!.camera;
    const shot = { ...plan.shots[0]!, camera };
    expect(steered(plan, kinds.places.get(plan.set.place)!, shot, { where: () => [0, 0, 0] })).toBe(camera);
  });
});
