import type { Lattice } from './lattice.ts';

const tapsX = new Float64Array(8);
const tapsY = new Float64Array(8);

/** Catmull-Rom weights of four neighbours and of their slopes. */
function taps(t: number, out: Float64Array): void {
  const t2 = t * t;
  const t3 = t2 * t;
  out[0] = 0.5 * (-t3 + 2 * t2 - t);
  out[1] = 0.5 * (3 * t3 - 5 * t2 + 2);
  out[2] = 0.5 * (-3 * t3 + 4 * t2 + t);
  out[3] = 0.5 * (t3 - t2);
  out[4] = 0.5 * (-3 * t2 + 4 * t - 1);
  out[5] = 0.5 * (9 * t2 - 10 * t);
  out[6] = 0.5 * (-9 * t2 + 8 * t + 1);
  out[7] = 0.5 * (3 * t2 - 2 * t);
}

/**
 * Position and normal of a vertex that rides on a lattice. A lift below zero is the lining: its normal
 * looks inwards.
 */
export function latticeVertex(
  lattice: Lattice,
  points: Float32Array,
  column: number,
  row: number,
  lift: number,
  positions: Float32Array,
  normals: Float32Array,
  at: number,
): void {
  const { columns, rows, closed } = lattice;
  const i = closed ? Math.floor(column) : Math.min(columns - 2, Math.max(0, Math.floor(column)));
  const j = Math.min(rows - 2, Math.max(0, Math.floor(row)));
  taps(column - i, tapsX);
  taps(row - j, tapsY);
  let x = 0,
    y = 0,
    z = 0,
    ax = 0,
    ay = 0,
    az = 0,
    bx = 0,
    by = 0,
    bz = 0;
  for (let b = 0; b < 4; b++) {
    const r = Math.min(rows - 1, Math.max(0, j + b - 1));
    for (let a = 0; a < 4; a++) {
      let c = i + a - 1;
      c = closed ? ((c % columns) + columns) % columns : Math.min(columns - 1, Math.max(0, c));
      const o = (r * columns + c) * 3;
      const px = points[o]!,
        py = points[o + 1]!,
        pz = points[o + 2]!;
      const w = tapsX[a]! * tapsY[b]!;
      const u = tapsX[a + 4]! * tapsY[b]!;
      const v = tapsX[a]! * tapsY[b + 4]!;
      x += w * px;
      y += w * py;
      z += w * pz;
      ax += u * px;
      ay += u * py;
      az += u * pz;
      bx += v * px;
      by += v * py;
      bz += v * pz;
    }
  }
  // Columns run from the front towards +x, rows run down: rows × columns looks outwards.
  let nx = by * az - bz * ay,
    ny = bz * ax - bx * az,
    nz = bx * ay - by * ax;
  const l = 1 / (Math.hypot(nx, ny, nz) || 1);
  nx *= l;
  ny *= l;
  nz *= l;
  positions[at] = x + nx * lift;
  positions[at + 1] = y + ny * lift;
  positions[at + 2] = z + nz * lift;
  const s = lift < 0 ? -1 : 1;
  normals[at] = nx * s;
  normals[at + 1] = ny * s;
  normals[at + 2] = nz * s;
}
