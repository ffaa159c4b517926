import type { Lab } from '../lab.ts';

/**
 * How like skin a colour is, 0 to 1: skins from pale to very dark share their hue (blood and melanin over white), and
 * differ in lightness; the window is wide enough for warm light, painted skin and fur.
 */
export function skinLike(l: number, a: number, b: number): number {
  const chroma = Math.hypot(a, b);
  if (chroma < 4 || l < 8 || a < -2) return 0;
  const hue = (Math.atan2(b, a) * 180) / Math.PI;
  const off = (hue - 52) / (hue < 52 ? 26 : 19);
  const rise = (low: number, high: number, v: number): number =>
    Math.min(1, Math.max(0, (v - low) / (high - low)));
  return Math.exp(-off * off) * rise(4, 10, chroma) * (1 - rise(42, 66, chroma)) * rise(8, 20, l);
}

/** {@link skinLike} of every pixel. */
export function skinOf({ l, a, b }: Lab): Float32Array {
  return Float32Array.from(l, (v, i) => skinLike(v, a[i]!, b[i]!));
}
