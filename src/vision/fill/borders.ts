import type { View } from '../../base/view.ts';
import type { Overscan } from './overscan.ts';
import { type Grid, type PictureSpace, placeOf, projector } from './project.ts';

/** What is asked of a sheet to see how it meets the picture's border. */
interface Bordered {
  readonly texture: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };
  readonly margin: readonly [number, number];
  readonly relief: Grid;
}

/** Places along each border at which it is looked for. */
const PLACES = 24;

/** A point on the picture's border: its place, and its nearness. */
export interface BorderPoint {
  readonly u: number;
  readonly v: number;
  readonly nearness: number;
}

/** Points along the picture's borders with the nearness of every sheet that shows there. */
export function borderPoints(sheets: readonly Bordered[]): BorderPoint[] {
  const points: BorderPoint[] = [];
  for (const { texture, margin, relief } of sheets) {
    const [w, h] = [texture.width - 2 * margin[0], texture.height - 2 * margin[1]];
    const add = (u: number, v: number): void => {
      const x = Math.min(w - 1, Math.floor(u * w)) + margin[0];
      const y = Math.min(h - 1, Math.floor(v * h)) + margin[1];
      if (texture.data[(y * texture.width + x) * 4 + 3]! < 128) return;
      const c = Math.round((x / (texture.width - 1)) * (relief.columns - 1));
      const r = Math.round((y / (texture.height - 1)) * (relief.rows - 1));
      points.push({ u, v, nearness: relief.nearness[r * relief.columns + c]! });
    };
    for (let i = 0; i <= PLACES; i++) {
      const along = i / PLACES;
      add(0, along);
      add(1, along);
      if (i > 0 && i < PLACES) {
        add(along, 0);
        add(along, 1);
      }
    }
  }
  return points;
}

/**
 * How far a camera sees beyond each border at its worst place.
 * @param points places on the borders
 * @example overscanOf(borderPoints(layers), space, viewAtRest(space)) // [0, 0, 0, 0]
 */
export function overscanOf(points: readonly BorderPoint[], space: PictureSpace, view: View): Overscan {
  const see = projector(view, space.aspect);
  const most: [number, number, number, number] = [0, 0, 0, 0];
  const step = 0.02;
  for (const { u, v, nearness } of points) {
    const at = see(placeOf(u, v, nearness, space));
    if (at[2] <= 0) continue;
    for (const axis of [0, 1] as const) {
      const end = axis === 0 ? u : v;
      if (end > 0 && end < 1) continue;
      const across = at[1 - axis]!;
      if (across < -SLACK || across > 1 + SLACK) continue;
      const out = end === 0 ? -step : step;
      const next = see(placeOf(u + (axis === 0 ? out : 0), v + (axis === 1 ? out : 0), nearness, space));
      const pace = (next[axis]! - at[axis]!) / out;
      if (next[2] <= 0 || pace <= 0) continue;
      const seen = (end === 0 ? at[axis]! : 1 - at[axis]!) / pace;
      const side = end === 0 ? axis : axis + 2;
      most[side] = Math.max(most[side]!, seen);
    }
  }
  return most;
}

/** A border's point a little outside the frame counts too: the frame's corners lie between points. */
const SLACK = 0.03;
