import { flow, type Grey, type Track } from '../../src/vision/index.ts';
import type { Mask } from '../../src/vision/raster.ts';
import { changeWithin, quantile, shiftWithin, within } from './alive.ts';

/** What a stretch of a clip shows in a part of the picture, measured in its frames alone. */
export interface Shown {
  /** How far what lies there goes from where it was and back, upper tenth of its points, in shares of the width. */
  readonly reach: number;
  /** Which way its points have gone on the whole where they are farthest, in shares of the width, right and down. */
  readonly way: readonly [number, number];
  /** Most change of brightness there against the first picture, mean of the part, 0 to 255. */
  readonly change: number;
  readonly points: number;
}

/** The middle one of some points' ways, by coordinate; nothing moves where nothing was followed. */
const middle = (tracks: readonly Track[]): readonly [number, number] => [
  quantile(
    tracks.map((t) => t.dx),
    0.5,
  ),
  quantile(
    tracks.map((t) => t.dy),
    0.5,
  ),
];

/**
 * Follow what lies in a mask from the first picture to each of the others; what the camera does to all is taken off, as
 * the middle way of what nothing was asked of.
 * @param greys the clip's first picture and some later ones, all of one size
 * @param mask the part of the picture; all of it where left out
 * @param unmoved is a point of the first picture where nothing was asked to move?
 * @example shownIn([greyOf(first, 1280, 720), greyOf(last, 1280, 720)], sky.mask).way // [0.05, 0]
 */
export function shownIn(
  greys: readonly Grey[],
  mask?: Mask,
  unmoved: (track: Track) => boolean = () => false,
): Shown {
  const [first, ...later] = greys;
  if (!first) return { reach: 0, way: [0, 0], change: 0, points: 0 };
  const { width, height } = first;
  const inside = (t: Track): boolean => !mask || within(mask, t.x / width, t.y / height);
  const ways = new Map<string, [number, number]>();
  let change = 0;
  for (const grey of later) {
    const tracks = flow(first, grey, 40, 24);
    const [cx, cy] = middle(tracks.filter((t) => unmoved(t)));
    for (const t of tracks.filter(inside)) {
      const key = `${t.x} ${t.y}`;
      const known = ways.get(key);
      const way: [number, number] = [(t.dx - cx) / width, (t.dy - cy) / width];
      if (!known || Math.hypot(...way) > Math.hypot(...known)) ways.set(key, way);
    }
    if (mask) change = Math.max(change, changeWithin(first, grey, mask));
  }
  const all = [...ways.values()];
  // Soft clouds have no corners to follow: their brightness passes by as a whole.
  if (mask && all.length === 0)
    for (const grey of later) {
      const [dx, dy] = shiftWithin(first, grey, mask);
      all.push([dx / width, dy / width]);
    }
  const mean = (k: 0 | 1): number => all.reduce((sum, w) => sum + w[k], 0) / Math.max(1, all.length);
  return {
    reach: quantile(
      all.map((w) => Math.hypot(...w)),
      0.9,
    ),
    way: [mean(0), mean(1)],
    change,
    points: ways.size,
  };
}
