import { describe, expect, test } from 'vitest';
import { motionOf } from './support/motion.ts';
import { planOf } from './support/studio.ts';

describe('who walks an animal', () => {
  test.each([
    ['A woman walks her dog along a pier.', 1.2],
    ['A boy leads a horse across a field.', 1.6],
  ])('%s: it goes at their side, the same way', async (text, near) => {
    const plan = await planOf(text);
    const [animal, person] = [
      plan.cast.find((c) => c.kind !== 'person')!,
      plan.cast.find((c) => c.kind === 'person')!,
    ];
    const motion = await motionOf(plan);
    const gap = (t: number): number => {
      const [a, b] = [motion.transform(animal.id, t).at, motion.transform(person.id, t).at];
      return Math.hypot(a[0] - b[0], a[2] - b[2]);
    };
    const way = (id: string): number => {
      const [a, b] = [motion.transform(id, 0).at, motion.transform(id, 3.5).at];
      return Math.hypot(b[0] - a[0], b[2] - a[2]);
    };
    for (let t = 0; t < 4; t += 0.5) {
      expect(gap(t), `${t} s`).toBeLessThan(near);
      expect(gap(t), `${t} s`).toBeGreaterThan(0.3);
    }
    expect(way(animal.id)).toBeGreaterThan(1);
    expect(way(animal.id)).toBeCloseTo(way(person.id), 1);
  });
});
