import { distanceTo } from '../fill/distance.ts';
import { boxMean } from '../filters.ts';
import type { Lab } from '../lab.ts';
import { binsOf, colourOdds } from './colours.ts';
import { cut } from './cut.ts';

/** What a cut follows besides the colours. */
export interface Prior {
  /** How likely each pixel is inside, 0 to 1. */
  readonly inside: Float32Array;
  /** Rounds of learning colours and cutting. */
  readonly rounds?: number;
  /** What the prior counts against the colours, 1 as much. */
  readonly weight?: number;
  /** Prices of the outline, of {@link tiesOf}. */
  readonly ties: Float32Array;
}

/**
 * Prices of parting neighbours by their difference in colour, as {@link cut} takes them.
 * @param price of a step that cannot be seen
 * @param where nothing else is priced; everywhere unless told
 */
export function tiesOf({ width, height, l, a, b }: Lab, price: number, where?: Uint8Array): Float32Array {
  // What differences are usual in this picture (Boykov and Jolly 2001): sampled on a grid.
  let sum = 0;
  let n = 0;
  for (let i = 0; i + width + 1 < l.length; i += 3) {
    for (const j of [i + 1, i + width]) {
      sum += (l[i]! - l[j]!) ** 2 + (a[i]! - a[j]!) ** 2 + (b[i]! - b[j]!) ** 2;
      n++;
    }
  }
  const scale = -1 / Math.max(8, (2 * sum) / Math.max(1, n));
  const out = new Float32Array(width * height * 4);
  const to = [1, width, width + 1, width - 1];
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      for (let k = 0; k < 4; k++) {
        if ((k > 0 && y === height - 1) || (k !== 1 && (k === 3 ? x === 0 : x === width - 1))) continue;
        const j = i + to[k]!;
        if (where && !where[i] && !where[j]) continue;
        const dl = l[i]! - l[j]!;
        const da = a[i]! - a[j]!;
        const db = b[i]! - b[j]!;
        const same = Math.exp(scale * (dl * dl + da * da + db * db)) + 0.04;
        out[i * 4 + k] = (k > 1 ? 0.7 : 1) * price * same;
      }
    }
  }
  return out;
}

/**
 * Cut an object out: colours inside and outside are learnt from the prior, the cheapest cut made, the colours learnt
 * from it again, and so on (after Rother, Kolmogorov and Blake, GrabCut, 2004, with smoothed histograms).
 * @returns 1 inside, 0 outside
 */
export function segment(lab: Lab, prior: Prior): Uint8Array {
  const { width, height } = lab;
  const n = width * height;
  const bins = binsOf(lab);
  const weight = prior.weight ?? 1;
  const pull = new Float32Array(n);
  let inside: ArrayLike<number> = Float32Array.from(prior.inside, (v) => Math.max(0, (v - 0.5) * 2));
  let outside: ArrayLike<number> = Float32Array.from(prior.inside, (v) => Math.max(0, 1 - 2.5 * v));
  let mask: Uint8Array = new Uint8Array(n);
  for (let round = 0; round < (prior.rounds ?? 3); round++) {
    const odds = colourOdds(bins, inside, outside);
    for (let i = 0; i < n; i++) {
      const p = Math.min(0.98, Math.max(0.02, prior.inside[i]!));
      pull[i] = odds[bins[i]!]! * 0.8 + weight * Math.log(p / (1 - p));
    }
    mask = cut({ width, height, pull, ties: prior.ties });
    inside = mask;
    outside = mask.map((v) => 1 - v);
  }
  return mask;
}

/** A part of a picture. */
function crop({ width, l, a, b }: Lab, x0: number, y0: number, w: number, h: number): Lab {
  const take = (of: Float32Array): Float32Array => {
    const out = new Float32Array(w * h);
    for (let y = 0; y < h; y++) {
      out.set(of.subarray((y0 + y) * width + x0, (y0 + y) * width + x0 + w), y * w);
    }
    return out;
  };
  return { width: w, height: h, l: take(l), a: take(a), b: take(b) };
}

/**
 * Move the outline of a rough mask onto the nearest strong edge of the picture.
 * @param rough 0 to 1 at the picture's size, of a smaller picture's cut
 * @param reach how far the outline may move, pixels
 * @returns 0 to 255, with soft steps of about a pixel
 */
export function refine(lab: Lab, rough: Float32Array, reach: number): Uint8Array {
  const { width, height } = lab;
  const out = new Uint8Array(width * height);
  let [x0, y0, x1, y1] = [width, height, -1, -1];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (rough[at]! <= 0.5) continue;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      y1 = y;
    }
  }
  if (x1 < 0) return out;
  const rim = 4 * reach;
  x0 = Math.max(0, x0 - rim);
  y0 = Math.max(0, y0 - rim);
  const w = Math.min(width, x1 + rim + 1) - x0;
  const h = Math.min(height, y1 + rim + 1) - y0;
  const part = crop(lab, x0, y0, w, h);
  const start = new Float32Array(w * h);
  for (let y = 0; y < h; y++) {
    start.set(rough.subarray((y0 + y) * width + x0, (y0 + y) * width + x0 + w), y * w);
  }
  const fine = refineAll(part, start, reach);
  for (let y = 0; y < h; y++) out.set(fine.subarray(y * w, y * w + w), (y0 + y) * width + x0);
  return out;
}

function refineAll(lab: Lab, rough: Float32Array, reach: number): Uint8Array {
  const { width, height } = lab;
  const n = width * height;
  const hard = new Uint8Array(n);
  const soft = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    if (rough[i]! > 0.5) hard[i] = 1;
    else soft[i] = 1;
  }
  const bins = binsOf(lab);
  const far = distanceTo(hard, width, height);
  const near = distanceTo(soft, width, height);
  // Colours of what lies just inside and just outside decide in the band between.
  const inside = new Uint8Array(n);
  const outside = new Uint8Array(n);
  const band = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    if (near[i]! > 1.5 && near[i]! < 8 * reach) inside[i] = 1;
    if (far[i]! > 1.5 && far[i]! < 8 * reach) outside[i] = 1;
    if (near[i]! <= reach && far[i]! <= reach) band[i] = 1;
  }
  const odds = colourOdds(bins, inside, outside, 3);
  const pull = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    if (band[i]) pull[i] = odds[bins[i]!]! * 0.5 + (rough[i]! - 0.5) * 1.5;
    else pull[i] = hard[i] ? 60 : -60;
  }
  const mask = cut({ width, height, pull, ties: tiesOf(lab, 4, band) });
  const blurred = boxMean(mask, width, height, 1);
  return Uint8Array.from(blurred, (v) => Math.round(Math.min(1, Math.max(0, (v - 0.15) / 0.7)) * 255));
}
