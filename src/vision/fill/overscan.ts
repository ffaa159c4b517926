/**
 * How far a camera sees beyond the picture's left, upper, right and lower border, in shares of its width and height.
 * So much the half of the picture next to that border is drawn out: what lies beyond a border is not invented, as far
 * as a little more of what lies before it will do.
 */
export type Overscan = readonly [left: number, top: number, right: number, bottom: number];

/** A picture that nothing is drawn out of. */
export const NO_OVERSCAN: Overscan = [0, 0, 0, 0];

/** Most that a side is drawn out: lines at its border become 1.3 times as long, in its middle nothing changes. */
export const MOST_OVERSCAN = 0.065;

/** Share of the picture that is drawn out from one side. */
const HALF = 0.5;

/**
 * Where a place of the picture is drawn along one axis. Smooth, 1:1 in the middle; 1 comes to lie at 1 + `after`.
 * @param at share of the picture's width or height; outside 0–1 in the margins
 * @param before overscan of the side at 0
 * @param after overscan of the side at 1
 * @example drawnOut(1, 0, 0.05) // 1.05
 */
export function drawnOut(at: number, before: number, after: number): number {
  const from = at - HALF;
  const by = from < 0 ? before : after;
  if (by <= 0) return at;
  const away = Math.abs(from);
  // The inverse of s − k·s², which is flat enough at its end to take `by` in.
  const bend = by / (HALF + by) ** 2;
  const near = Math.min(away, HALF);
  const inside = (2 * near) / (1 + Math.sqrt(1 - 4 * bend * near));
  const beyond = ((away - near) * (HALF + by)) / (HALF - by);
  return HALF + Math.sign(from) * (inside + beyond);
}

/** The part of an overscan that drawing out takes in. */
export const takenIn = (overscan: Overscan): Overscan =>
  overscan.map((by) => Math.min(MOST_OVERSCAN, by)) as unknown as Overscan;
