import type { View } from '../../base/view.ts';
import type { Raster } from '../raster.ts';
import { borderPoints, overscanOf } from './borders.ts';
import { type Overscan, takenIn } from './overscan.ts';
import { type Grid, type PictureSpace, projectGrid } from './project.ts';

/** A sheet of a picture as the check needs it. */
export interface Sheet {
  readonly texture: Raster;
  /** Pixels of margin left and right, and at top and bottom. */
  readonly margin: readonly [number, number];
  readonly relief: Grid;
}

/** What a camera does to a picture's sheets. */
export interface Strain {
  /**
   * How many times larger the most stretched triangle in the frame is than it should be: its area on the frame over
   * its area in the picture, over the median of its sheet, so that coming nearer or zooming does not count.
   */
  readonly stretch: number;
  /** The same for lengths: how many times longer the most stretched line has become. 1.5 begins to look smeared. */
  readonly pull: number;
  /** Share of triangles in the frame that are turned over. */
  readonly folded: number;
  /** Share of the frame's points that no opaque sheet covers. */
  readonly holes: number;
}

/** Points at which holes are looked for along the frame's longer side. */
const POINTS = 192;

/**
 * What a camera that moved does to a picture's sheets: how far they are stretched, and whether it looks past them.
 * @example strainOf(layers.layers, space, view).holes // 0
 */
export function strainOf(sheets: readonly Sheet[], space: PictureSpace, view: View): Strain {
  const wide = space.aspect >= 1;
  const w = wide ? POINTS : Math.max(1, Math.round(POINTS * space.aspect));
  const h = wide ? Math.max(1, Math.round(POINTS / space.aspect)) : POINTS;
  const open = new Float32Array(w * h).fill(1);
  const overscan = takenIn(overscanOf(borderPoints(sheets), space, view));
  let [stretch, pull, turned, seen] = [1, 1, 0, 0];
  for (const sheet of sheets) {
    const alpha = new Float32Array(w * h);
    const areas: number[] = [];
    let longest = 0;
    for (const t of triangles(sheet, space, view, overscan)) {
      if (!inFrame(t)) continue;
      cover(alpha, w, h, t, sheet);
      if (!shows(t, sheet)) continue;
      seen++;
      const [ratio, length] = distortion(t, space.aspect);
      if (ratio <= 0) turned++;
      else {
        areas.push(ratio);
        longest = Math.max(longest, length);
      }
    }
    for (let i = 0; i < open.length; i++) open[i]! *= 1 - alpha[i]!;
    if (areas.length > 0) {
      areas.sort((a, b) => a - b);
      const usual = areas[areas.length >> 1]!;
      stretch = Math.max(stretch, areas.at(-1)! / usual);
      pull = Math.max(pull, longest / Math.sqrt(usual));
    }
  }
  let bare = 0;
  for (const v of open) if (v > OPEN) bare++;
  return { stretch, pull, folded: seen > 0 ? turned / seen : 0, holes: bare / open.length };
}

/** A point lets this much through before it counts as a hole. */
const OPEN = 0.04;

/** A triangle: where its corners lie on the frame (0–1), their distance, and where in the texture (shares of it). */
interface Triangle {
  readonly at: readonly [number, number, number, number, number, number];
  readonly behind: boolean;
  /** Corners in the picture, shares of its size. */
  readonly from: readonly [number, number, number, number, number, number];
  /** Corners in the texture, shares of its size. */
  readonly on: readonly [number, number, number, number, number, number];
}

function* triangles(sheet: Sheet, space: PictureSpace, view: View, overscan: Overscan): Generator<Triangle> {
  const { columns, rows } = sheet.relief;
  const { width, height } = sheet.texture;
  const rx = sheet.margin[0] / (width - 2 * sheet.margin[0]);
  const ry = sheet.margin[1] / (height - 2 * sheet.margin[1]);
  const points = projectGrid(sheet.relief, [rx, ry], space, view, overscan);
  const corner = (r: number, c: number) => {
    const [s, t] = [c / (columns - 1), r / (rows - 1)];
    const i = (r * columns + c) * 3;
    return {
      x: points[i]!,
      y: points[i + 1]!,
      z: points[i + 2]!,
      s,
      t,
      u: s * (1 + 2 * rx) - rx,
      v: t * (1 + 2 * ry) - ry,
    };
  };
  for (let r = 0; r + 1 < rows; r++) {
    for (let c = 0; c + 1 < columns; c++) {
      const [a, b, d, e] = [corner(r, c), corner(r, c + 1), corner(r + 1, c), corner(r + 1, c + 1)];
      for (const [p, q, o] of [
        [a, b, d],
        [e, d, b],
      ] as const) {
        yield {
          at: [p.x, p.y, q.x, q.y, o.x, o.y],
          behind: p.z <= 1e-4 || q.z <= 1e-4 || o.z <= 1e-4,
          from: [p.u, p.v, q.u, q.v, o.u, o.v],
          on: [p.s, p.t, q.s, q.t, o.s, o.t],
        };
      }
    }
  }
}

function inFrame({ at, behind }: Triangle): boolean {
  if (behind) return false;
  const [x0, y0, x1, y1, x2, y2] = at;
  return (
    Math.max(x0, x1, x2) >= 0 &&
    Math.min(x0, x1, x2) <= 1 &&
    Math.max(y0, y1, y2) >= 0 &&
    Math.min(y0, y1, y2) <= 1
  );
}

/** True when the sheet is not empty about a triangle's middle. */
function shows({ on }: Triangle, sheet: Sheet): boolean {
  return alphaAt(sheet, (on[0] + on[2] + on[4]) / 3, (on[1] + on[3] + on[5]) / 3) > 0.1;
}

function alphaAt({ texture }: Sheet, s: number, t: number): number {
  const x = Math.min(texture.width - 1, Math.max(0, (s * texture.width) | 0));
  const y = Math.min(texture.height - 1, Math.max(0, (t * texture.height) | 0));
  return texture.data[(y * texture.width + x) * 4 + 3]! / 255;
}

/** Area on the frame over area in the picture (negative when turned over), and the same for the longest line. */
function distortion({ at, from }: Triangle, aspect: number): readonly [number, number] {
  const [x0, y0, x1, y1, x2, y2] = at;
  const [u0, v0, u1, v1, u2, v2] = from;
  const [a, b, c, d] = [(u1 - u0) * aspect, v1 - v0, (u2 - u0) * aspect, v2 - v0];
  const [p, q, r, s] = [(x1 - x0) * aspect, y1 - y0, (x2 - x0) * aspect, y2 - y0];
  const det = a * d - b * c;
  // The affine map from picture to frame, as a 2 x 2 matrix.
  const m00 = (p * d - r * b) / det;
  const m01 = (r * a - p * c) / det;
  const m10 = (q * d - s * b) / det;
  const m11 = (s * a - q * c) / det;
  const area = m00 * m11 - m01 * m10;
  const square = m00 * m00 + m01 * m01 + m10 * m10 + m11 * m11;
  const root = Math.sqrt(Math.max(0, square * square - 4 * area * area));
  return [area, Math.sqrt((square + root) / 2)];
}

/** Mark what a triangle covers: the largest alpha of the sheet at each point of the frame. */
function cover(alpha: Float32Array, w: number, h: number, { at, on }: Triangle, sheet: Sheet): void {
  const [x0, y0, x1, y1, x2, y2] = at;
  const det = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  if (Math.abs(det) < 1e-14) return;
  const left = Math.max(0, Math.ceil(Math.min(x0, x1, x2) * w - 0.5));
  const right = Math.min(w - 1, Math.floor(Math.max(x0, x1, x2) * w - 0.5));
  const top = Math.max(0, Math.ceil(Math.min(y0, y1, y2) * h - 0.5));
  const bottom = Math.min(h - 1, Math.floor(Math.max(y0, y1, y2) * h - 0.5));
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const [px, py] = [(x + 0.5) / w - x0, (y + 0.5) / h - y0];
      const j = (px * (y2 - y0) - py * (x2 - x0)) / det;
      const k = (py * (x1 - x0) - px * (y1 - y0)) / det;
      if (j < -1e-6 || k < -1e-6 || j + k > 1 + 1e-6) continue;
      const s = on[0] + j * (on[2] - on[0]) + k * (on[4] - on[0]);
      const t = on[1] + j * (on[3] - on[1]) + k * (on[5] - on[1]);
      alpha[y * w + x] = Math.max(alpha[y * w + x]!, alphaAt(sheet, s, t));
    }
  }
}
