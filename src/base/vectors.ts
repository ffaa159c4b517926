/** A point or direction in metres: x right, y up, z towards the audience. */
export type Vec3 = readonly [number, number, number];
/** A unit quaternion, x y z w. */
export type Quat = readonly [number, number, number, number];

/** a + b. */
export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
/** a − b. */
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
/** a · s. */
export const scale = (a: Vec3, s: number): Vec3 => [a[0] * s, a[1] * s, a[2] * s];
/** Dot product. */
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
/** Cross product. */
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
/** Length in metres. */
export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);
/** Distance in metres. */
export const distance = (a: Vec3, b: Vec3): number => length(subtract(a, b));
/** Unit vector; the zero vector stays zero. */
export const normalize = (a: Vec3): Vec3 => scale(a, 1 / (length(a) || 1));
/** Straight blend, u from 0 (a) to 1 (b). */
export const mix = (a: Vec3, b: Vec3, u: number): Vec3 => [
  a[0] + (b[0] - a[0]) * u,
  a[1] + (b[1] - a[1]) * u,
  a[2] + (b[2] - a[2]) * u,
];
/** Turn a vector about the up axis by an angle in radians (yaw 0 faces +z; positive turns towards +x). */
export const turnY = (a: Vec3, yaw: number): Vec3 => {
  const c = Math.cos(yaw);
  const s = Math.sin(yaw);
  return [a[0] * c + a[2] * s, a[1], -a[0] * s + a[2] * c];
};
/** The yaw that faces along a direction. */
export const yawOf = (direction: Vec3): number => Math.atan2(direction[0], direction[2]);
/** Clamp a number into [low, high]. */
export const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
/** Blend two numbers. */
export const lerp = (a: number, b: number, u: number): number => a + (b - a) * u;
/** From 0 at 0 to 1 at 1 with no speed and no acceleration at either end (the quintic of smallest jerk). */
export const quintic = (x: number): number => {
  const u = clamp(x, 0, 1);
  return u * u * u * (u * (u * 6 - 15) + 10);
};
/** Hermite step from 0 at `low` to 1 at `high`. */
export const smoothstep = (low: number, high: number, x: number): number => {
  const u = clamp((x - low) / (high - low || 1), 0, 1);
  return u * u * (3 - 2 * u);
};
