import { cross, dot, normalize, type Quat, type Vec3 } from '../../base/vectors.ts';

/** No rotation. */
export const identity: Quat = [0, 0, 0, 1];

/** Turn by an angle in radians about a unit axis. */
export function about(axis: Vec3, angle: number): Quat {
  const s = Math.sin(angle / 2);
  return [axis[0] * s, axis[1] * s, axis[2] * s, Math.cos(angle / 2)];
}
/** About x: nods forward when positive. */
export const aboutX = (angle: number): Quat => [Math.sin(angle / 2), 0, 0, Math.cos(angle / 2)];
/** About y: turns to the own left when positive. */
export const aboutY = (angle: number): Quat => [0, Math.sin(angle / 2), 0, Math.cos(angle / 2)];
/** About z: leans to the own right when positive. */
export const aboutZ = (angle: number): Quat => [0, 0, Math.sin(angle / 2), Math.cos(angle / 2)];

/** First b, then a (both in the outer frame): the product a·b. */
export const multiply = (a: Quat, b: Quat): Quat => [
  a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
  a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
  a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
  a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
];
/** The opposite turn of a unit quaternion. */
export const conjugate = (q: Quat): Quat => [-q[0], -q[1], -q[2], q[3]];
/** Length 1 again. */
export function unit(q: Quat): Quat {
  const n = Math.hypot(q[0], q[1], q[2], q[3]) || 1;
  return [q[0] / n, q[1] / n, q[2] / n, q[3] / n];
}
/** A vector turned by a unit quaternion. */
export function rotate(q: Quat, v: Vec3): Vec3 {
  const tx = 2 * (q[1] * v[2] - q[2] * v[1]);
  const ty = 2 * (q[2] * v[0] - q[0] * v[2]);
  const tz = 2 * (q[0] * v[1] - q[1] * v[0]);
  return [
    v[0] + q[3] * tx + q[1] * tz - q[2] * ty,
    v[1] + q[3] * ty + q[2] * tx - q[0] * tz,
    v[2] + q[3] * tz + q[0] * ty - q[1] * tx,
  ];
}
/** Normalised blend along the shorter way; u from 0 (a) to 1 (b). */
export function blend(a: Quat, b: Quat, u: number): Quat {
  const sign = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3] < 0 ? -1 : 1;
  return unit([
    a[0] + (b[0] * sign - a[0]) * u,
    a[1] + (b[1] * sign - a[1]) * u,
    a[2] + (b[2] * sign - a[2]) * u,
    a[3] + (b[3] * sign - a[3]) * u,
  ]);
}
/** Angle of a unit quaternion, radians from 0 to π. */
export const angleOf = (q: Quat): number => 2 * Math.acos(Math.min(1, Math.abs(q[3])));

/** Euler angles applied x, then y, then z about the origin (as the set kit turns shapes). */
export const euler = (v: Vec3): Quat => multiply(aboutZ(v[2]), multiply(aboutY(v[1]), aboutX(v[0])));

/** The rotation whose columns are the given right-handed unit axes. */
export function fromAxes(x: Vec3, y: Vec3, z: Vec3): Quat {
  const trace = x[0] + y[1] + z[2];
  if (trace > 0) {
    const s = Math.sqrt(trace + 1) * 2;
    return unit([(y[2] - z[1]) / s, (z[0] - x[2]) / s, (x[1] - y[0]) / s, s / 4]);
  }
  if (x[0] > y[1] && x[0] > z[2]) {
    const s = Math.sqrt(1 + x[0] - y[1] - z[2]) * 2;
    return unit([s / 4, (y[0] + x[1]) / s, (z[0] + x[2]) / s, (y[2] - z[1]) / s]);
  }
  if (y[1] > z[2]) {
    const s = Math.sqrt(1 + y[1] - x[0] - z[2]) * 2;
    return unit([(y[0] + x[1]) / s, s / 4, (z[1] + y[2]) / s, (z[0] - x[2]) / s]);
  }
  const s = Math.sqrt(1 + z[2] - x[0] - y[1]) * 2;
  return unit([(z[0] + x[2]) / s, (z[1] + y[2]) / s, s / 4, (x[1] - y[0]) / s]);
}

/** Frame with a main direction and a second one made perpendicular to it. */
export function frame(main: Vec3, second: Vec3): Quat {
  const x = normalize(main);
  const y = perpendicular(second, x);
  return fromAxes(x, y, cross(x, y));
}

/** The turn that carries the pair (direction, second axis) of rest onto the posed pair. */
export const align = (restMain: Vec3, restSecond: Vec3, main: Vec3, second: Vec3): Quat =>
  multiply(frame(main, second), conjugate(frame(restMain, restSecond)));

/** The part of a direction that is perpendicular to a unit vector, at length 1; any such when parallel. */
export function perpendicular(v: Vec3, to: Vec3): Vec3 {
  const d = dot(v, to);
  const p: Vec3 = [v[0] - to[0] * d, v[1] - to[1] * d, v[2] - to[2] * d];
  if (Math.hypot(p[0], p[1], p[2]) > 1e-6) return normalize(p);
  return perpendicular(Math.abs(to[1]) < 0.9 ? [0, 1, 0] : [0, 0, 1], to);
}
