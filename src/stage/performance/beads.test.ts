import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../base/vectors.ts';
import type { CameraState } from '../../direct/index.ts';
import type { Emission, Motion } from '../motion/motion.ts';
import { runDown } from './beads.ts';
import type { BuiltItem } from './cast-of-models.ts';

const R = 0.04;
const H = 0.1;

/** The side of a tumbler: radius R, height H. */
function tumbler(): { positions: Float32Array; indices: Uint32Array } {
  const n = 96;
  const positions: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i < n; i++) {
    const a = (i / n) * 2 * Math.PI;
    positions.push(Math.cos(a) * R, 0, Math.sin(a) * R, Math.cos(a) * R, H, Math.sin(a) * R);
    const [p, q] = [2 * i, 2 * ((i + 1) % n)];
    indices.push(p, p + 1, q, q, p + 1, q + 1);
  }
  return { positions: new Float32Array(positions), indices: new Uint32Array(indices) };
}

const ORIGIN: Vec3 = [1, 0.8, -2];
const bead = {
  kind: 'bead',
  start: 0.5,
  end: 3.5,
  at: () => [1.2, 0.9, -2] as Vec3,
  on: 'glass',
  towards: [0, -1, 0],
  size: 0.006,
  rate: 1,
  seed: 5,
} as unknown as Emission;
const turned = Math.PI / 5;
const motion = {
  transform: () => ({
    at: ORIGIN,
    turn: [0, Math.sin(turned / 2), 0, Math.cos(turned / 2)],
    scale: [1, 1, 1],
  }),
  where: () => ORIGIN,
} as unknown as Motion;
const items = [
  { id: 'glass', scale: 1.5, model: { fixed: [tumbler()], parts: [] } },
] as unknown as readonly BuiltItem[];
const cameraAt = () => ({ position: [3, 1.2, 1] }) as unknown as CameraState;

describe('a bead', () => {
  it('keeps to the surface, on the side of the camera, from near the top to near the foot', () => {
    const run = runDown(bead, items, motion, cameraAt);
    for (let t = 0.5; t <= 3.5; t += 0.1) {
      const [x, y, z] = run(t);
      const away = Math.hypot(x - ORIGIN[0], z - ORIGIN[2]);
      expect(Math.abs(away - R * 1.5)).toBeLessThan(0.003);
      expect((x - ORIGIN[0]) * 2 + (z - ORIGIN[2]) * 3).toBeGreaterThan(0);
      expect(y).toBeGreaterThan(ORIGIN[1]);
      expect(y).toBeLessThan(ORIGIN[1] + H * 1.5);
    }
    expect(run(0.6)[1] - run(3.4)[1]).toBeGreaterThan(H * 0.7);
  });

  it('falls from where it was born when it hangs on nothing built', () => {
    const run = runDown({ ...bead, on: undefined }, items, motion, cameraAt);
    expect(run(3)[0]).toBe(1.2);
    expect(run(3)[1]).toBeLessThan(run(1)[1]);
  });
});
