import type { Vec3 } from '../../../base/vectors.ts';
import { type Mesh, MeshMaker } from '../mesh.ts';

/** Longest stretch of a face, metres, that light is baked into without a vertex between. */
const CELL = 0.8;

/** Stops along one axis: the bevelled ends and the cuts between them. */
function stops(length: number, bevel: number, most: number): number[] {
  const inner = length / 2 - bevel;
  const n = Math.max(1, Math.min(most, Math.round(length / CELL)));
  return Array.from({ length: n + 1 }, (_, i) => -inner + (2 * inner * i) / n);
}

/**
 * A box whose edges are cut by a strip that carries the normals of both faces, so that one cut shades as
 * a round edge; faces longer than a cell are divided so that baked light has somewhere to live.
 * @param most most cells along an axis
 */
export function box(size: Vec3, bevel = 0.004, most = 8): Mesh {
  const half: Vec3 = [Math.abs(size[0]) / 2, Math.abs(size[1]) / 2, Math.abs(size[2]) / 2];
  const b = Math.max(0, Math.min(bevel, ...half.map((h) => h * 0.45)));
  const along = half.map((h) => stops(2 * h, b, most));
  const maker = new MeshMaker();
  /** Corner grids of the faces, by axis and sign. */
  const grids = new Map<string, number[][]>();
  for (let axis = 0; axis < 3; axis++) {
    const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
    for (const sign of [-1, 1]) {
      const n: [number, number, number] = [0, 0, 0];
      n[axis] = sign;
      const grid = along[u]!.map((pu) =>
        along[v]!.map((pv) => {
          const p: [number, number, number] = [0, 0, 0];
          p[axis] = sign * half[axis]!;
          p[u] = pu;
          p[v] = pv;
          return maker.vertex(p, n);
        }),
      );
      grids.set(`${axis}${sign}`, grid);
      for (let i = 0; i + 1 < grid.length; i++)
        for (let j = 0; j + 1 < grid[i]!.length; j++) {
          const q = [grid[i]![j]!, grid[i + 1]![j]!, grid[i + 1]![j + 1]!, grid[i]![j + 1]!] as const;
          if (sign > 0) maker.quad(q[0], q[1], q[2], q[3]);
          else maker.quad(q[3], q[2], q[1], q[0]);
        }
    }
  }
  if (b > 0) {
    const pick = (axis: number, sign: number, at: Readonly<Record<number, number>>): number => {
      const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
      return grids.get(`${axis}${sign}`)![at[u]!]![at[v]!]!;
    };
    const end = (axis: number, sign: number): number => (sign > 0 ? along[axis]!.length - 1 : 0);
    for (let axis = 0; axis < 3; axis++) {
      const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
      for (const su of [-1, 1])
        for (const sv of [-1, 1])
          for (let i = 0; i + 1 < along[axis]!.length; i++) {
            const onU = (k: number): number => pick(u, su, { [axis]: k, [v]: end(v, sv) });
            const onV = (k: number): number => pick(v, sv, { [axis]: k, [u]: end(u, su) });
            if (su * sv > 0) maker.quad(onU(i), onV(i), onV(i + 1), onU(i + 1));
            else maker.quad(onU(i + 1), onV(i + 1), onV(i), onU(i));
          }
    }
    for (const sx of [-1, 1])
      for (const sy of [-1, 1])
        for (const sz of [-1, 1]) {
          const at = { 0: end(0, sx), 1: end(1, sy), 2: end(2, sz) };
          const [x, y, z] = [pick(0, sx, at), pick(1, sy, at), pick(2, sz, at)];
          if (sx * sy * sz > 0) maker.triangle(x, y, z);
          else maker.triangle(z, y, x);
        }
  }
  return maker.done();
}
