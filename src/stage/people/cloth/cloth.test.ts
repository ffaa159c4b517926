import { describe, expect, it } from 'vitest';
import { type Cast, castSchema } from '../../../direct/plan.ts';
import { jointFrames } from '../pose.ts';
import { buildPuppet } from '../puppet.ts';
import { type Pose, restFace } from '../rig.ts';
import { keepAgainst } from './against.ts';
import { bakeCloth } from './bake.ts';
import { carry } from './hang.ts';
import { layOnLap } from './lap.ts';

const cast = (kind: string): Cast =>
  castSchema.parse({
    id: 'one',
    kind: 'person',
    name: 'someone',
    sex: 'female',
    height: 1.7,
    wardrobe: [{ kind }],
    place: { at: [0, 0, 0] },
  });
const turnX = (a: number): [number, number, number, number] => [Math.sin(a / 2), 0, 0, Math.cos(a / 2)];
const pose = (more: Partial<Pose> = {}): Pose => ({
  at: [0, 0, 0],
  yaw: 0,
  hips: [0, 0, 0],
  rotations: {},
  face: restFace,
  ...more,
});
const seated = pose({
  hips: [0, -0.35, 0],
  rotations: {
    'thigh.l': turnX(-1.5),
    'thigh.r': turnX(-1.5),
    'shin.l': turnX(1.5),
    'shin.r': turnX(1.5),
  },
});

describe('cloth', () => {
  it('lies on the lap of who sits and hangs free from who stands', () => {
    const data = buildPuppet(cast('dress'), 3, 'low');
    const lattice = data.lattices[0]!;
    const hold = new Float32Array(lattice.rest.length / 3);
    const guide = new Float32Array(lattice.rest.length);
    const stand = jointFrames(data, pose());
    carry(data, lattice, stand, guide);
    expect(layOnLap(data, lattice, stand, guide, hold)).toBe(false);
    const sit = jointFrames(data, seated);
    carry(data, lattice, sit, guide);
    expect(layOnLap(data, lattice, sit, guide, hold)).toBe(true);
    expect(Math.max(...hold)).toBeGreaterThan(0.9);
    // Baked from sitting on, the front of the skirt stays over the thighs instead of falling between them.
    const bake = bakeCloth(data, () => seated, 1, 12, { floor: 0 });
    const points = bake.points[0]!.subarray(-lattice.rest.length);
    const lapHigh = sit[5]! - 0.02;
    const front = Math.floor(lattice.rows * 0.4) * lattice.columns * 3;
    expect(points[front + 1]!).toBeGreaterThan(lapHigh - 0.08);
  });

  it('does not wind round the legs in a turn', () => {
    const data = buildPuppet(cast('gown'), 3, 'low');
    const lattice = data.lattices[0]!;
    const spin = (t: number): Pose => pose({ yaw: t * 9 });
    const bake = bakeCloth(data, spin, 1.4, 24, { floor: 0 });
    const guide = new Float32Array(lattice.rest.length);
    carry(data, lattice, jointFrames(data, spin((bake.moments - 1) / 24)), guide);
    const points = bake.points[0]!.subarray(-lattice.rest.length);
    let worst = 0;
    for (let v = 0; v < guide.length; v += 3)
      worst = Math.max(
        worst,
        Math.hypot(points[v]! - guide[v]!, points[v + 1]! - guide[v + 1]!, points[v + 2]! - guide[v + 2]!),
      );
    expect(worst).toBeLessThan(0.2 * 1.7);
    expect(worst).toBeGreaterThan(0.02);
  });

  it('keeps the tails of a scarf on their side of what they lie on', () => {
    const data = buildPuppet(cast('scarf'), 3, 'low');
    const lattice = data.lattices.find((l) => l.against !== undefined)!;
    const guide = lattice.rest;
    const p = guide.slice();
    for (let v = 2; v < p.length; v += 3) p[v]! -= 0.05;
    keepAgainst(lattice, p, guide);
    for (let v = lattice.sewn * lattice.columns * 3; v < p.length; v += 3)
      expect(p[v + 2]! - guide[v + 2]!).toBeGreaterThan(-0.03);
  });
});
