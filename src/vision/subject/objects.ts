import { patches } from '../filters.ts';
import type { Lab } from '../lab.ts';
import type { Field } from '../raster.ts';
import { segment } from './segment.ts';

/** A thing that stands out from the picture. */
export interface ObjectFound {
  /** 1 inside, 0 outside, at the size of the colours given. */
  readonly mask: Uint8Array;
  readonly confidence: number;
}

/** Smallest thing, as a share of the picture, and largest. */
const LEAST = 0.0015;
const LARGEST = 0.8;
const MOST = 4;

/** The value that parts a field best in two (Otsu 1979). */
export function otsu(data: Float32Array): number {
  const bins = new Float64Array(64);
  for (const v of data) bins[Math.min(63, Math.max(0, Math.floor(v * 64)))]!++;
  let all = 0;
  for (let i = 0; i < 64; i++) all += i * bins[i]!;
  let below = 0;
  let sum = 0;
  let best = 0;
  let most = -1;
  for (let i = 0; i < 63; i++) {
    below += bins[i]!;
    sum += i * bins[i]!;
    const above = data.length - below;
    if (below === 0 || above === 0) continue;
    const gap = sum / below - (all - sum) / above;
    const spread = below * above * gap * gap;
    if (spread > most) {
      most = spread;
      best = i + 1;
    }
  }
  return best / 64;
}

/** Holes that do not reach the border and are no larger than `most` pixels become part of what is around them. */
export function fillHoles(mask: Uint8Array, width: number, height: number, most: number): void {
  const { label, size } = patches(width, height, (at) => mask[at] === 0);
  const open = new Uint8Array(size.length);
  for (let x = 0; x < width; x++) {
    for (const at of [x, (height - 1) * width + x]) if (label[at]! >= 0) open[label[at]!] = 1;
  }
  for (let y = 0; y < height; y++) {
    for (const at of [y * width, y * width + width - 1]) if (label[at]! >= 0) open[label[at]!] = 1;
  }
  for (let i = 0; i < mask.length; i++) {
    const k = label[i]!;
    if (k >= 0 && !open[k] && size[k]! <= most) mask[i] = 1;
  }
}

/**
 * Things that stand out, best first, at most four.
 * @param ties prices of outlines, of tiesOf
 */
export function objectsOf(lab: Lab, saliency: Field, ties: Float32Array): ObjectFound[] {
  const { width, height } = lab;
  const n = width * height;
  const level = Math.min(0.6, Math.max(0.22, otsu(saliency.data)));
  const inside = Float32Array.from(saliency.data, (s) => 1 / (1 + Math.exp(-(s - level) / 0.09)));
  let any = false;
  for (let i = 0; i < n && !any; i++) any = inside[i]! > 0.6;
  if (!any) return [];
  const mask = segment(lab, { inside, ties, weight: 0.9 });
  fillHoles(mask, width, height, 0.02 * n);
  const { label, size } = patches(width, height, (at) => mask[at] === 1);
  const sums = size.map(() => ({ s: 0, rim: 0, outline: 0, step: 0 }));
  let outside = 0;
  let beyond = 0;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const k = label[at]!;
      const s = saliency.data[at]!;
      if (k < 0) {
        outside += s;
        beyond++;
        continue;
      }
      const sum = sums[k]!;
      sum.s += s;
      if (y === 0 || x === 0 || x === width - 1) sum.rim++;
      for (const to of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
        if (to < 0 || to >= n || label[to] === k) continue;
        sum.outline++;
        sum.step += Math.hypot(lab.l[at]! - lab.l[to]!, lab.a[at]! - lab.a[to]!, lab.b[at]! - lab.b[to]!);
      }
    }
  }
  const base = outside / Math.max(1, beyond);
  const found = size.map((pixels, k) => {
    const sum = sums[k]!;
    const mean = sum.s / pixels;
    const share = pixels / n;
    const limit = (low: number, high: number, v: number): number =>
      Math.min(1, Math.max(0, (v - low) / (high - low)));
    const stands = limit(0.08, 0.5, mean - base);
    const crisp = limit(2, 12, sum.step / Math.max(1, sum.outline));
    const own = 1 - limit(0.12, 0.5, sum.rim / Math.max(1, sum.outline + sum.rim));
    const round = limit(0.01, 0.09, (pixels * 4 * Math.PI) / (sum.outline + sum.rim + 1) ** 2);
    const sized = limit(0, 0.012, share) * (1 - limit(0.5, LARGEST, share));
    const confidence =
      stands ** 0.6 * (0.4 + 0.6 * crisp) * own * (0.5 + 0.5 * round) * (0.45 + 0.55 * sized);
    return { k, share, mean, confidence, score: mean * share ** 0.4 * (0.2 + confidence) };
  });
  const kept = found
    .filter((f) => f.share >= LEAST && f.share <= LARGEST)
    .sort((p, q) => q.score - p.score || p.k - q.k)
    .slice(0, MOST);
  const best = kept[0]?.score ?? 0;
  return kept
    .filter((f) => f.score >= 0.3 * best)
    .map((f) => ({
      mask: Uint8Array.from(label, (k) => (k === f.k ? 1 : 0)),
      confidence: f.confidence,
    }));
}
