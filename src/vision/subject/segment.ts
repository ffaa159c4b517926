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
  /** Price of outline: more gives rounder, calmer masks. */
  readonly smooth?: number;
}

/** Price of parting neighbours by their difference in colour, for {@link cut}. */
export function tiesOf({ width, l, a, b }: Lab, price: number): (p: number, q: number, d: boolean) => number {
  // What differences are usual in this picture (Boykov and Jolly 2001): sampled on a grid.
  let sum = 0;
  let n = 0;
  for (let i = 0; i + width + 1 < l.length; i += 3) {
    for (const j of [i + 1, i + width]) {
      sum += (l[i]! - l[j]!) ** 2 + (a[i]! - a[j]!) ** 2 + (b[i]! - b[j]!) ** 2;
      n++;
    }
  }
  const scale = 1 / Math.max(8, (2 * sum) / Math.max(1, n));
  return (p, q, diagonal) => {
    const d2 = (l[p]! - l[q]!) ** 2 + (a[p]! - a[q]!) ** 2 + (b[p]! - b[q]!) ** 2;
    return (diagonal ? 0.7 : 1) * price * (Math.exp(-scale * d2) + 0.04);
  };
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
  const tie = tiesOf(lab, prior.smooth ?? 3);
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
    mask = cut({ width, height, pull, tie });
    inside = mask;
    outside = mask.map((v) => 1 - v);
  }
  return mask;
}

/**
 * Move the outline of a rough mask onto the nearest strong edge of the picture.
 * @param rough 0 to 1 at the picture's size, of a smaller picture's cut
 * @param reach how far the outline may move, pixels
 * @returns 0 to 255, with soft steps of about a pixel
 */
export function refine(lab: Lab, rough: Float32Array, reach: number): Uint8Array {
  const { width, height } = lab;
  const n = width * height;
  const hard = Uint8Array.from(rough, (v) => (v > 0.5 ? 1 : 0));
  const bins = binsOf(lab);
  const far = distanceTo(hard, width, height);
  const near = distanceTo(
    hard.map((v) => 1 - v),
    width,
    height,
  );
  // Colours of what lies just inside and just outside decide in the band between.
  const inside = near.map((d) => (d > 1.5 && d < 8 * reach ? 1 : 0));
  const outside = far.map((d) => (d > 1.5 && d < 8 * reach ? 1 : 0));
  const odds = colourOdds(bins, inside, outside, 3);
  const pull = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    if (near[i]! > reach) pull[i] = 1e4;
    else if (far[i]! > reach) pull[i] = -1e4;
    else pull[i] = odds[bins[i]!]! * 0.5 + (rough[i]! - 0.5) * 1.5;
  }
  const price = tiesOf(lab, 4);
  const band = (i: number): boolean => near[i]! <= reach && far[i]! <= reach;
  const mask = cut({
    width,
    height,
    pull: pull.map((v, i) => (band(i) ? v : Math.sign(v) * 60)),
    tie: (p, q, diagonal) => (band(p) || band(q) ? price(p, q, diagonal) : 0),
  });
  const blurred = boxMean(mask, width, height, 1);
  return Uint8Array.from(blurred, (v) => Math.round(Math.min(1, Math.max(0, (v - 0.15) / 0.7)) * 255));
}
