import { boxMean, slopes } from '../filters.ts';
import { type Lab, labOf } from '../lab.ts';
import type { Raster } from '../raster.ts';
import { type Pieces, superpixels } from './superpixels.ts';

/** What every pass looks at: colours, edges and grain of the small picture, and its pieces. */
export interface Features {
  readonly width: number;
  readonly height: number;
  readonly lab: Lab;
  /** Differences of lightness to the right and downward. */
  readonly dx: Float32Array;
  readonly dy: Float32Array;
  /** Size of the colour step at each pixel, Lab units. */
  readonly edge: Float32Array;
  readonly pieces: Pieces;
  /** One entry a piece, in the order of its number. */
  readonly piece: readonly Piece[];
}

/** Means over one piece. */
export interface Piece {
  readonly size: number;
  readonly l: number;
  readonly a: number;
  readonly b: number;
  /** Distance from grey. */
  readonly chroma: number;
  /** Middle, shares of the picture. */
  readonly x: number;
  readonly y: number;
  /** Mean colour step between neighbouring pixels, Lab units: 0 smooth, over 8 rough. */
  readonly grain: number;
  /** The same of the picture averaged over five pixels: what is still there from afar. */
  readonly coarse: number;
  /** How much of the steps run up and down rather than across: 0.5 no direction, 1 all streaks lie level. */
  readonly level: number;
  /** Touches the upper, lower, left or right border of the picture. */
  readonly touches: { readonly top: boolean; readonly bottom: boolean; readonly side: boolean };
}

/** Pieces of a small picture. */
const PIECES = 700;

/** Look at a small picture (long side about 320). */
export function featuresOf(image: Raster): Features {
  const { width, height } = image;
  const lab = labOf(image);
  const n = width * height;
  const { x: dx, y: dy } = slopes({ width, height, data: lab.l });
  const edge = new Float32Array(n);
  const steps = [lab.a, lab.b].map((data) => slopes({ width, height, data }));
  for (let i = 0; i < n; i++) {
    let sum = dx[i]! ** 2 + dy[i]! ** 2;
    for (const s of steps) sum += s.x[i]! ** 2 + s.y[i]! ** 2;
    edge[i] = Math.sqrt(sum);
  }
  const far = slopes({ width, height, data: boxMean(lab.l, width, height, 2) });
  const pieces = superpixels(lab, Math.min(PIECES, Math.ceil(n / 9)));
  const { count, label } = pieces;
  const sums = Array.from({ length: 10 }, () => new Float64Array(count));
  const size = new Int32Array(count);
  const border = new Uint8Array(count);
  // Steps at a piece's own border belong to the edge between two things, not to its surface.
  const inner = new Float64Array(count);
  const within = new Int32Array(count);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const p = label[at]!;
      size[p]!++;
      sums[0]![p]! += lab.l[at]!;
      sums[1]![p]! += lab.a[at]!;
      sums[2]![p]! += lab.b[at]!;
      sums[3]![p]! += x + 0.5;
      sums[4]![p]! += y + 0.5;
      sums[5]![p]! += edge[at]!;
      const whole =
        (x === 0 || label[at - 1] === p) &&
        (x === width - 1 || label[at + 1] === p) &&
        (y === 0 || label[at - width] === p) &&
        (y === height - 1 || label[at + width] === p);
      if (whole) {
        inner[p]! += edge[at]!;
        within[p]!++;
      }
      sums[6]![p]! += lengthOf(far.x[at]!, far.y[at]!);
      sums[7]![p]! += dx[at]! ** 2;
      sums[8]![p]! += dy[at]! ** 2;
      border[p]! |= (y === 0 ? 1 : 0) | (y === height - 1 ? 2 : 0) | (x === 0 || x === width - 1 ? 4 : 0);
    }
  }
  const piece = Array.from({ length: count }, (_, p): Piece => {
    const [l, a, b, x, y, grain, coarse, across, down] = sums.map((s) => s[p]! / size[p]!) as number[];
    return {
      size: size[p]!,
      l: l!,
      a: a!,
      b: b!,
      chroma: Math.hypot(a!, b!),
      x: x! / width,
      y: y! / height,
      grain: within[p]! > 4 ? Math.min(grain!, (1.25 * inner[p]!) / within[p]!) : grain!,
      coarse: coarse!,
      level: (down! + 0.05) / (across! + down! + 0.1),
      touches: {
        top: (border[p]! & 1) > 0,
        bottom: (border[p]! & 2) > 0,
        side: (border[p]! & 4) > 0,
      },
    };
  });
  return { width, height, lab, dx, dy, edge, pieces, piece };
}

/** 0 at `low` and beyond it, 1 at `high` and beyond it, straight between; `low` may be the greater. */
export const ramp = (low: number, high: number, v: number): number =>
  Math.min(1, Math.max(0, (v - low) / (high - low)));

/** Hue in degrees, 0 to 360: 40 red, 70 orange, 100 yellow, 140 green, 200 cyan, 270 blue, 330 magenta. */
export const hueOf = (a: number, b: number): number => ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;

/** Length of a step of colour; several times as fast as Math.hypot. */
export const lengthOf = (x: number, y: number, z = 0): number => Math.sqrt(x * x + y * y + z * z);
