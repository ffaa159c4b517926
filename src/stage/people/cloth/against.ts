import type { Lattice } from './lattice.ts';

/**
 * Keep a sheet on its side of what it lies on: a scarf's tails may swing off the chest but not through the
 * jacket. The carried sheet itself marks the surface; how far a point may sink behind it is `lattice.against`.
 * @param guide control points carried by their joints, with columns running so that rows × columns looks outwards
 */
export function keepAgainst(lattice: Lattice, p: Float32Array, guide: Float32Array): void {
  const slack = lattice.against;
  if (slack === undefined) return;
  const { columns, rows, sewn } = lattice;
  const at = (i: number, j: number): number => (j * columns + i) * 3;
  for (let j = sewn; j < rows; j++) {
    const [above, below] = [Math.max(0, j - 1), Math.min(rows - 1, j + 1)];
    for (let i = 0; i < columns; i++) {
      const a = at(Math.min(columns - 1, i + 1), j);
      const b = at(Math.max(0, i - 1), j);
      const c = at(i, below);
      const d = at(i, above);
      const ax = guide[a]! - guide[b]!,
        ay = guide[a + 1]! - guide[b + 1]!,
        az = guide[a + 2]! - guide[b + 2]!;
      const bx = guide[c]! - guide[d]!,
        by = guide[c + 1]! - guide[d + 1]!,
        bz = guide[c + 2]! - guide[d + 2]!;
      const nx = by * az - bz * ay,
        ny = bz * ax - bx * az,
        nz = bx * ay - by * ax;
      const l = Math.hypot(nx, ny, nz) || 1;
      const v = at(i, j);
      const out =
        ((p[v]! - guide[v]!) * nx + (p[v + 1]! - guide[v + 1]!) * ny + (p[v + 2]! - guide[v + 2]!) * nz) / l;
      if (out >= -slack) continue;
      const push = (-slack - out) / l;
      p[v]! += nx * push;
      p[v + 1]! += ny * push;
      p[v + 2]! += nz * push;
    }
  }
}
