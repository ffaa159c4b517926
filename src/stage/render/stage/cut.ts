import type { Vec3 } from '../../../base/vectors.ts';
import type { Batch } from '../../set/model.ts';

/** Triangles that a set may have after it has been cut for light; sets that have more already are cut little. */
const TRIANGLES = 84_000;

/**
 * The longest edge allowed at a point, growing with the distance from the middle of the play, such that the
 * cut set has about `budget` triangles.
 */
export function edgeLimit(
  batches: readonly Batch[],
  [low, high]: readonly [Vec3, Vec3],
  budget = TRIANGLES,
): (x: number, y: number, z: number) => number {
  const cx = (low[0] + high[0]) / 2;
  const cz = (low[2] + high[2]) / 2;
  const sides: number[] = [];
  for (const b of batches) {
    const p = b.positions;
    const edge = (i: number, j: number): number =>
      Math.hypot(
        (p[i * 3] as number) - (p[j * 3] as number),
        (p[i * 3 + 1] as number) - (p[j * 3 + 1] as number),
        (p[i * 3 + 2] as number) - (p[j * 3 + 2] as number),
      );
    for (let k = 0; k < b.indices.length; k += 3) {
      const [i, j, l] = [b.indices[k] as number, b.indices[k + 1] as number, b.indices[k + 2] as number];
      const e = [edge(i, j), edge(j, l), edge(l, i)].sort((m, n) => n - m) as [number, number, number];
      if (e[0] < 0.25) continue;
      const grow = 1 + Math.hypot((p[i * 3] as number) - cx, (p[i * 3 + 2] as number) - cz) * 0.12;
      sides.push(e[0] / grow, e[2] / grow);
    }
  }
  const total = batches.reduce((n, b) => n + b.indices.length / 3, 0);
  const allowed = Math.max(budget, total * 1.12) - total;
  let near = 0.25;
  for (; near < 6; near *= 1.2) {
    let extra = 0;
    for (let k = 0; k < sides.length; k += 2) {
      const a = Math.ceil((sides[k] as number) / near);
      if (a > 1) extra += a * Math.max(1, Math.ceil((sides[k + 1] as number) / near)) * 1.3 - 1;
    }
    if (extra < allowed) break;
  }
  return (x, _y, z) => near * (1 + Math.hypot(x - cx, z - cz) * 0.12);
}
