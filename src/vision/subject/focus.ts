import { boxMean } from '../filters.ts';
import type { Lab } from '../lab.ts';

/**
 * How sharp the picture is at each pixel: fine detail against coarse detail, 0 blurred to 1 in focus. A blurred
 * background has edges too, but none that are fine.
 * @returns one number a pixel, and how far focus tells parts of this picture apart: 0 not at all, 1 clearly
 */
export function focusOf({ width, height, l }: Lab): { readonly sharp: Float32Array; readonly tells: number } {
  const n = width * height;
  const soft = boxMean(l, width, height, 1);
  const softer = boxMean(soft, width, height, 3);
  const fine = new Float32Array(n);
  const coarse = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    fine[i] = Math.abs(l[i]! - soft[i]!);
    coarse[i] = Math.abs(soft[i]! - softer[i]!);
  }
  const r = Math.max(2, Math.round(Math.max(width, height) / 90));
  const f = boxMean(fine, width, height, r);
  const c = boxMean(coarse, width, height, r);
  const sharp = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const detail = Math.min(1, f[i]! / 2.2);
    const ratio = f[i]! / (c[i]! + 0.6);
    sharp[i] = detail * Math.min(1, Math.max(0, (ratio - 0.15) / 0.5));
  }
  const wide = boxMean(sharp, width, height, r);
  // Focus tells something when a fair part is sharp and the border is mostly not.
  let all = 0;
  let most = 0;
  let rim = 0;
  let rims = 0;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      all += wide[at]!;
      most = Math.max(most, wide[at]!);
      const edge = Math.min(x, width - 1 - x) < width * 0.08 || y < height * 0.08;
      if (edge) {
        rim += wide[at]!;
        rims++;
      }
    }
  }
  const tells = most > 0.2 ? Math.min(1, Math.max(0, 1 - (2.2 * (rim / Math.max(1, rims))) / most)) : 0;
  return { sharp: wide, tells };
}
