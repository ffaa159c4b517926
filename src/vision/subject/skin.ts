import type { Lab } from '../lab.ts';

const rise = (low: number, high: number, v: number): number =>
  Math.min(1, Math.max(0, (v - low) / (high - low)));

/** Likeness by hue and distance from grey, for a and b in steps of two; asked for millions of times. */
const SIDE = 128;
const TONES = Float32Array.from({ length: SIDE * SIDE }, (_, i) => {
  const a = (i % SIDE) * 2 - SIDE + 1;
  const b = Math.floor(i / SIDE) * 2 - SIDE + 1;
  const chroma = Math.hypot(a, b);
  if (chroma < 4 || a < -2) return 0;
  const hue = (Math.atan2(b, a) * 180) / Math.PI;
  const off = (hue - 52) / (hue < 52 ? 26 : 19);
  return Math.exp(-off * off) * rise(4, 10, chroma) * (1 - rise(42, 66, chroma));
});

/**
 * How like skin a colour is, 0 to 1: skins from pale to very dark share their hue (blood and melanin over white), and
 * differ in lightness; the window is wide enough for warm light, painted skin and fur.
 */
export function skinLike(l: number, a: number, b: number): number {
  if (l < 8) return 0;
  const u = Math.min(SIDE - 1, Math.max(0, ((a + SIDE) / 2) | 0));
  const v = Math.min(SIDE - 1, Math.max(0, ((b + SIDE) / 2) | 0));
  return TONES[v * SIDE + u]! * Math.min(1, (l - 8) / 12);
}

/** {@link skinLike} of every pixel. */
export function skinOf({ l, a, b }: Lab): Float32Array {
  const out = new Float32Array(l.length);
  for (let i = 0; i < out.length; i++) out[i] = skinLike(l[i]!, a[i]!, b[i]!);
  return out;
}
