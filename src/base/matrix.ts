import type { Vec3 } from './vectors.ts';

/** A 3×4 affine matrix, row by row: three columns of the linear part, then the translation. */
export type Matrix = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** Leaves everything where it is. */
export const identity: Matrix = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];

/** a after b: first b moves, then a. */
export function compose(a: Matrix, b: Matrix): Matrix {
  const row = (i: number): [number, number, number, number] => {
    const [x, y, z, w] = [a[i]!, a[i + 1]!, a[i + 2]!, a[i + 3]!];
    return [
      x * b[0] + y * b[4] + z * b[8],
      x * b[1] + y * b[5] + z * b[9],
      x * b[2] + y * b[6] + z * b[10],
      x * b[3] + y * b[7] + z * b[11] + w,
    ];
  };
  return [...row(0), ...row(4), ...row(8)];
}

/** Move by metres. */
export const translation = (x: number, y: number, z: number): Matrix => [1, 0, 0, x, 0, 1, 0, y, 0, 0, 1, z];

/** Stretch along the axes. */
export const scaling = (x: number, y: number, z: number): Matrix => [x, 0, 0, 0, 0, y, 0, 0, 0, 0, z, 0];

/** Turn about x, then y, then z (radians). */
export function rotation(x: number, y: number, z: number): Matrix {
  const [cx, sx, cy, sy, cz, sz] = [
    Math.cos(x),
    Math.sin(x),
    Math.cos(y),
    Math.sin(y),
    Math.cos(z),
    Math.sin(z),
  ];
  const rx: Matrix = [1, 0, 0, 0, 0, cx, -sx, 0, 0, sx, cx, 0];
  const ry: Matrix = [cy, 0, sy, 0, 0, 1, 0, 0, -sy, 0, cy, 0];
  const rz: Matrix = [cz, -sz, 0, 0, sz, cz, 0, 0, 0, 0, 1, 0];
  return compose(rz, compose(ry, rx));
}

/** Where a point goes. */
export const movePoint = (m: Matrix, p: Vec3): Vec3 => [
  m[0] * p[0] + m[1] * p[1] + m[2] * p[2] + m[3],
  m[4] * p[0] + m[5] * p[1] + m[6] * p[2] + m[7],
  m[8] * p[0] + m[9] * p[1] + m[10] * p[2] + m[11],
];

/** Where a direction goes (its length scales along). */
export const moveDirection = (m: Matrix, p: Vec3): Vec3 => [
  m[0] * p[0] + m[1] * p[1] + m[2] * p[2],
  m[4] * p[0] + m[5] * p[1] + m[6] * p[2],
  m[8] * p[0] + m[9] * p[1] + m[10] * p[2],
];

/** Negative when the matrix mirrors. */
export const determinant = (m: Matrix): number =>
  m[0] * (m[5] * m[10] - m[6] * m[9]) -
  m[1] * (m[4] * m[10] - m[6] * m[8]) +
  m[2] * (m[4] * m[9] - m[5] * m[8]);

/** The matrix that moves normals: cofactors, with the sign of the determinant. */
export function normalMatrix(m: Matrix): Matrix {
  const s = determinant(m) < 0 ? -1 : 1;
  const c = (a: number, b: number, d: number, e: number): number => s * (a * e - b * d);
  return [
    c(m[5], m[6], m[9], m[10]),
    -c(m[4], m[6], m[8], m[10]),
    c(m[4], m[5], m[8], m[9]),
    0,
    -c(m[1], m[2], m[9], m[10]),
    c(m[0], m[2], m[8], m[10]),
    -c(m[0], m[1], m[8], m[9]),
    0,
    c(m[1], m[2], m[5], m[6]),
    -c(m[0], m[2], m[4], m[6]),
    c(m[0], m[1], m[4], m[5]),
    0,
  ];
}

/** How much the matrix stretches each of its own axes. */
export const stretch = (m: Matrix): Vec3 => [
  Math.hypot(m[0], m[4], m[8]),
  Math.hypot(m[1], m[5], m[9]),
  Math.hypot(m[2], m[6], m[10]),
];

/** The matrix that undoes another; RangeError when it flattens space. */
export function invert(m: Matrix): Matrix {
  const d = determinant(m);
  if (Math.abs(d) < 1e-18) throw new RangeError('A matrix that flattens space has no inverse.');
  const c = (a: number, b: number, p: number, q: number): number => (a * q - b * p) / d;
  const rows = [
    [c(m[5], m[6], m[9], m[10]), -c(m[1], m[2], m[9], m[10]), c(m[1], m[2], m[5], m[6])],
    [-c(m[4], m[6], m[8], m[10]), c(m[0], m[2], m[8], m[10]), -c(m[0], m[2], m[4], m[6])],
    [c(m[4], m[5], m[8], m[9]), -c(m[0], m[1], m[8], m[9]), c(m[0], m[1], m[4], m[5])],
  ] as const;
  const back = (r: readonly number[]): number => -(r[0]! * m[3] + r[1]! * m[7] + r[2]! * m[11]);
  const [x, y, z] = rows;
  return [...x, back(x), ...y, back(y), ...z, back(z)];
}
