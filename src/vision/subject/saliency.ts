import { guided } from '../filters.ts';
import type { Lab } from '../lab.ts';
import type { Field, Mask } from '../raster.ts';
import { backgroundOf, balance, contrastOf } from './background.ts';
import { cellsOf, overCells } from './cells.ts';
import { focusOf } from './focus.ts';

/** What is known of a picture's background; shares as masks of any one size. */
export interface Hints {
  readonly sky?: Mask;
  readonly water?: Mask;
  readonly ground?: Mask;
}

const CELLS = 420;

/**
 * What a viewer looks at first, 0 to 1: what is unlike the areas that the border belongs to, rare in colour, in
 * focus, and not far from the middle.
 * @param hints background that is known, at the size of the picture
 */
export function saliencyOf(lab: Lab, hints: Hints = {}): Field {
  const { width, height } = lab;
  const n = width * height;
  const cells = cellsOf(lab, Math.min(CELLS, Math.ceil(n / 9)));
  const bias = new Float32Array(cells.count);
  const known: readonly (readonly [Mask | undefined, number])[] = [
    [hints.sky, 0.95],
    [hints.water, 0.7],
    [hints.ground, 0.45],
  ];
  for (const [mask, weight] of known) {
    if (!mask || mask.width !== width || mask.height !== height) continue;
    const share = overCells(cells, mask.data);
    for (let p = 0; p < cells.count; p++) bias[p] = Math.max(bias[p]!, (weight * share[p]!) / 255);
  }
  const background = backgroundOf(cells, bias);
  const contrast = contrastOf(cells, background);
  const { sharp, tells } = focusOf(lab);
  const focus = overCells(cells, sharp);
  const rare = rarity(lab, cells.label, cells.count);
  const speaks = new Float32Array(cells.count);
  const against = new Float32Array(cells.count);
  const long = Math.max(width, height);
  for (let p = 0; p < cells.count; p++) {
    const dx = (cells.x[p]! * long) / width - 0.5;
    const dy = (cells.y[p]! * long) / height - 0.53;
    const middle = Math.exp(-(dx * dx + dy * dy * 0.8) / (2 * 0.3 ** 2));
    const lit = Math.min(1, focus[p]! * 1.6);
    speaks[p] =
      (contrast[p]! * 0.8 + rare[p]! * 0.25) * (0.35 + 0.65 * middle) * (1 - 0.6 * tells * (1 - lit)) +
      0.5 * tells * lit * middle;
    speaks[p]! *= 1 - bias[p]!;
    against[p] = background[p]! * (1 - 0.75 * tells * lit * (1 - bias[p]!)) + 0.35 * tells * (1 - lit) + 0.04;
  }
  const s = balance(cells, against, speaks);
  const out = new Float32Array(n);
  for (let i = 0; i < n; i++) out[i] = s[cells.label[i]!]!;
  const smooth = guided({ width, height, data: out }, lab.l, Math.max(2, Math.round(long / 100)), 20);
  for (let i = 0; i < n; i++) smooth.data[i] = Math.min(1, Math.max(0, smooth.data[i]!));
  return smooth;
}

/** How rare each cell's colour is in the whole picture, 0 to 1, by a coarse histogram of Lab. */
function rarity({ l, a, b }: Lab, label: Int32Array, count: number): Float32Array {
  const n = l.length;
  const bin = (i: number): number =>
    Math.min(9, (l[i]! / 10) | 0) * 400 +
    Math.min(19, Math.max(0, ((a[i]! + 100) / 10) | 0)) * 20 +
    Math.min(19, Math.max(0, ((b[i]! + 100) / 10) | 0));
  const histogram = new Float32Array(4000);
  for (let i = 0; i < n; i++) histogram[bin(i)]!++;
  const sum = new Float32Array(count);
  const size = new Float32Array(count);
  for (let i = 0; i < n; i++) {
    const rare = Math.max(0, 1 - Math.sqrt((12 * histogram[bin(i)]!) / n));
    const chroma = Math.min(1, Math.hypot(a[i]!, b[i]!) / 40);
    sum[label[i]!]! += rare * (0.3 + 0.7 * chroma);
    size[label[i]!]!++;
  }
  for (let p = 0; p < count; p++) sum[p]! /= Math.max(1, size[p]!);
  return sum;
}
