import type { Vec3 } from '../../base/vectors.ts';
import type { Marking } from './sculpt.ts';

/** Where the landmarks of a four-legged animal are, as modelled, metres. */
export interface Landmarks {
  /** Height of the spine's axis, and half the length of the trunk. */
  readonly back: number;
  readonly length: number;
  readonly girth: readonly [chest: number, belly: number, rump: number];
  /** Middle of the head and its radius; tip of the muzzle. */
  readonly head: Vec3;
  readonly radius: number;
  readonly tip: Vec3;
  /** Middles of the eyes are at ±x. */
  readonly eye: Vec3;
  /** Height of the hips. */
  readonly hip: number;
}

/** Which of the sewn pieces a marking is drawn on. */
export type Piece = 'body' | 'head' | 'leg' | 'tail';

/** A marking with the pieces it lies on. */
export interface Mark {
  readonly on: readonly Piece[];
  of(m: Landmarks): Marking;
}

const mark = (
  on: readonly Piece[],
  colour: string,
  where: (m: Landmarks, x: number, y: number, z: number) => number,
): Mark => ({ on, of: (m) => ({ colour, where: (x, y, z) => where(m, x, y, z) }) });

/** Underside of the trunk; `up` is the share of the half height that it rises to (−1 keel … 1 back). */
export const belly = (colour: string, up = -0.45): Mark =>
  mark(['body'], colour, (m, x, y) => m.back + m.girth[0] * up - y - Math.abs(x) * 0.2);

/** Muzzle and chin, up to `reach` radii behind the tip. */
export const muzzle = (colour: string, reach = 0.75): Mark =>
  mark(['head'], colour, (m, x, y, z) => {
    const from = m.tip[2] - m.radius * reach;
    return Math.min(z - from, m.head[1] + m.radius * 0.05 - y + (z - from) * 0.35 - Math.abs(x) * 0.2);
  });

/** Cheeks and chin as foxes and huskies have them: a mask that leaves brow and bridge. */
export const mask = (colour: string, width = 0.42): Mark =>
  mark(['head'], colour, (m, x, y, z) => {
    const [dx, dy] = [Math.abs(x) / m.radius, (y - m.head[1]) / m.radius];
    const cheek = Math.min(dx - (0.16 + 0.5 * Math.max(0, dy + 0.1)), width - 0.24 - dy);
    return Math.min(Math.max(cheek, -0.3 - dy), (z - m.head[2]) / m.radius + 0.05) * m.radius;
  });

/** Pale spots over the eyes. */
export const browSpots = (colour: string, size = 0.17): Mark =>
  mark(
    ['head'],
    colour,
    (m, x, y, z) =>
      size * m.radius -
      Math.hypot(Math.abs(x) - m.eye[0] * 0.8, (y - m.eye[1] - m.radius * 0.34) * 1.2, (z - m.eye[2]) * 0.4),
  );

/** Patches round the eyes (pandas, badgers). */
export const eyePatches = (colour: string, size = 0.42): Mark =>
  mark(['head'], colour, (m, x, y, z) => {
    const [dx, dy] = [Math.abs(x) - m.eye[0] * 1.08, y - m.eye[1] + m.radius * 0.06];
    return z < m.head[2]
      ? -1
      : size * m.radius - Math.hypot(dx * 0.95 + dy * 0.35, dy * 0.85, (z - m.eye[2]) * 0.4);
  });

/** A stripe down the face. */
export const blaze = (colour: string, width = 0.14): Mark =>
  mark(['head'], colour, (m, x, y, z) =>
    Math.min(
      width * m.radius * (0.7 + 0.6 * Math.max(0, (m.head[1] - y) / m.radius + 0.4)) - Math.abs(x),
      z - m.head[2] - m.radius * 0.2,
      y - m.tip[1],
    ),
  );

/** Feet up to a share of the leg. */
export const socks = (colour: string, share = 0.3): Mark =>
  mark(['leg'], colour, (m, _x, y) => m.hip * share - y);

/** Breast and front of the neck. */
export const bib = (colour: string, width = 0.75): Mark =>
  mark(['body', 'head'], colour, (m, x, y, z) =>
    Math.min(
      m.girth[0] * width - Math.abs(x),
      z - m.length * 0.34 - (y - m.back) * 0.75,
      m.head[1] - m.radius * 0.4 - y,
    ),
  );

/** Back and flanks above a line. */
export const saddle = (colour: string, down = 0.1): Mark =>
  mark(['body', 'tail'], colour, (m, x, y) => y - (m.back + m.girth[0] * down) - Math.abs(x) * 0.15);

/** A band round the trunk between two shares of its length (−0.5 rump … 0.5 breast). */
export const band = (colour: string, from: number, to: number): Mark =>
  mark(['body'], colour, (m, _x, _y, z) => Math.min(z - from * m.length, to * m.length - z));

/** All of a piece. */
export const all = (on: readonly Piece[], colour: string): Mark => mark(on, colour, () => 1);

/** Bars across back, brow and legs, tapering towards the belly (tigers, zebras, tabbies). */
export const stripes = (colour: string, every = 0.13, thick = 0.42, deep = 0.5): Mark =>
  mark(['body', 'head', 'leg', 'tail'], colour, (m, x, y, z) => {
    const wide = m.length * every;
    const bend = 0.35 * wide * Math.sin((y / m.length) * 9 + 1.3);
    const onHead = z > m.head[2] - m.radius * 0.9 && y > m.head[1] - m.radius * 0.9;
    const phase = onHead ? (y * 1.15 + Math.abs(x) * 0.5) / (wide * 0.52) : (z + bend) / wide;
    const down = onHead ? Math.max(0, (z - m.head[2]) / m.radius - 0.35) : Math.max(0, (m.back - y) / m.hip);
    const share = thick - deep * down;
    return (share - Math.abs((phase - Math.floor(phase)) * 2 - 1)) * wide * 0.5;
  });

/** Round patches scattered over the coat; `seed` places them, `share` is how much they cover, 0 … 1. */
export const patches = (
  colour: string,
  size = 0.2,
  share = 0.4,
  seed = 1,
  on: readonly Piece[] = ['body', 'leg', 'head'],
): Mark =>
  mark(on, colour, (m, x, y, z) => {
    const w = m.length * size;
    const f = (2 * Math.PI) / w / 2;
    const v =
      Math.sin(f * z + seed * 2.1 + 1.1 * Math.sin(f * y * 0.8 + seed)) +
      Math.sin(f * y * 1.1 + seed * 3.7 + 1.2 * Math.sin(f * x + seed * 0.7)) +
      Math.sin(f * x * 1.2 + seed * 5.3 + 0.9 * Math.sin(f * z * 1.3));
    return (v - (1 - share) * 1.6) * w * 0.12;
  });

/** A net of pale lines between dark plates, as giraffes have. */
export const plates = (colour: string, size = 0.16): Mark =>
  mark(['body', 'head', 'leg'], colour, (m, x, y, z) => {
    if (y < m.hip * 0.35 || (z > m.head[2] && y > m.head[1] - m.radius)) return -1;
    const w = m.length * size;
    const row = Math.floor(y / w);
    const u = (z + Math.abs(x)) / w + (row % 2) * 0.5 + 0.3 * Math.sin(row * 2.3);
    const cell = Math.abs(u - Math.floor(u) - 0.5);
    const v = Math.abs(y / w - row - 0.5);
    return (
      (0.38 +
        0.06 * Math.sin(row * 5.1 + Math.floor(u) * 3.7) -
        Math.max(cell, v) -
        0.25 * Math.min(cell, v)) *
      w
    );
  });
