import type { Lab } from '../lab.ts';
import { type Features, lengthOf } from './features.ts';

/** Key of the border between two pieces. */
export const border = (p: number, q: number, count: number): number =>
  p < q ? p * count + q : q * count + p;

/** For each two pieces that touch, the mean colour step from pixel to pixel along their border. */
export function sharpness(
  { label, count }: Features['pieces'],
  { width, height, l, a, b }: Lab,
): Map<number, number> {
  const sum = new Map<number, number>();
  const sides = new Map<number, number>();
  const meet = (at: number, to: number): void => {
    const p = label[at]!;
    const q = label[to]!;
    if (p === q) return;
    const key = border(p, q, count);
    const step = lengthOf((l[at]! - l[to]!) * 0.8, a[at]! - a[to]!, b[at]! - b[to]!);
    sum.set(key, (sum.get(key) ?? 0) + step);
    sides.set(key, (sides.get(key) ?? 0) + 1);
  };
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (x < width - 1) meet(at, at + 1);
      if (y < height - 1) meet(at, at + width);
    }
  }
  for (const [key, n] of sides) sum.set(key, sum.get(key)! / n);
  return sum;
}
