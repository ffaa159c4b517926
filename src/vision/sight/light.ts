import { boxMean } from '../filters.ts';
import { labHex } from '../lab.ts';
import type { Point } from '../raster.ts';
import { type Features, lengthOf, ramp } from './features.ts';
import type { Sight } from './sight.ts';

const clamp = (v: number): number => Math.min(1, Math.max(-1, v));

/**
 * The picture's own light: how bright, how hard, how warm, from where, and the time of day that it speaks of.
 * @param sky for each pixel how much it is sky, 0 to 1
 * @param skyConfidence 0 to 1
 * @param subject for each pixel how much it is the main subject: shading tells more there than anywhere
 * @param sun where the sun was seen, if it was
 * @param outdoors true where woods, meadows or water tell that there is no roof
 */
export function lightOf(
  { width, height, lab }: Features,
  sky: Float32Array,
  skyConfidence: number,
  subject: Float32Array | undefined,
  sun: Point | undefined,
  outdoors: boolean,
): Sight['light'] {
  const n = width * height;
  const bins = new Int32Array(101);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    bins[Math.min(100, Math.max(0, Math.round(lab.l[i]!)))]!++;
    sum += lab.l[i]!;
  }
  const level = sum / n / 100;
  const tenth = (from: number, by: 1 | -1): number => {
    let left = n / 10;
    let total = 0;
    for (let v = from; v >= 0 && v <= 100 && left > 0; v += by) {
      const take = Math.min(left, bins[v]!);
      total += take * v;
      left -= take;
    }
    return total / (n / 10) / 100;
  };
  const contrast = Math.max(0, Math.min(1, tenth(100, -1) - tenth(0, 1)));
  // What is bright shows the light's colour; strong paint shows its own.
  let a = 0;
  let b = 0;
  let w = 0;
  let l = 0;
  for (let i = 0; i < n; i++) {
    const chroma = lengthOf(lab.a[i]!, lab.b[i]!);
    const k = (Math.max(0, lab.l[i]!) / 100) ** 2 / (1 + (chroma / 25) ** 2) + 1e-6;
    a += k * lab.a[i]!;
    b += k * lab.b[i]!;
    l += k * lab.l[i]!;
    w += k;
  }
  a /= w;
  b /= w;
  l /= w;
  const warmth = clamp((b + 0.35 * a) / 22);
  const from = sun
    ? ([clamp(sun[0] * 2 - 1), clamp(1 - sun[1] * 2)] as const)
    : shading(width, height, lab.l, sky, subject);
  let skyLight = 0;
  let skyWarm = 0;
  let skyArea = 0;
  for (let i = 0; i < n; i++) {
    if (sky[i]! < 0.5) continue;
    skyArea++;
    skyLight += lab.l[i]!;
    skyWarm += lab.b[i]! + 0.4 * lab.a[i]!;
  }
  const seen = skyConfidence > 0.3 && skyArea > n * 0.03;
  const up = skyArea > 0 ? skyLight / skyArea : 0;
  const glow = skyArea > 0 ? skyWarm / skyArea : 0;
  let time: Sight['light']['time'] = 'day';
  if (seen) {
    if (up < 30) time = 'night';
    else if (glow > 11 && up < 92) time = up < 48 ? 'dusk' : 'golden';
    else if (up < 50 && level < 0.4) time = 'dusk';
    else if (sun && warmth > 0.1) time = 'golden';
  } else if (level < 0.16) time = 'night';
  else if (!outdoors) time = 'indoor';
  else if (warmth > 0.55 && contrast > 0.5 && level < 0.6) time = 'golden';
  const lift = ramp(0, 1, level);
  return {
    level,
    contrast,
    warmth,
    from,
    colour: labHex(Math.max(80, Math.min(97, l + 20 * lift)), clamp(a / 40) * 40, clamp(b / 60) * 60),
    time,
  };
}

/** The side from which surfaces are brighter: the slope of the softened lightness, on the subject where there is one. */
function shading(
  width: number,
  height: number,
  l: Float32Array,
  sky: Float32Array,
  subject: Float32Array | undefined,
): Point {
  const soft = boxMean(l, width, height, Math.max(1, Math.round(width * 0.03)));
  let n = 0;
  let sx = 0;
  let sy = 0;
  let sl = 0;
  const weigh = (i: number): number => (subject ? subject[i]! : 1 - sky[i]!);
  for (let i = 0; i < l.length; i++) {
    const w = weigh(i);
    n += w;
    sx += w * (i % width);
    sy += w * Math.floor(i / width);
    sl += w * soft[i]!;
  }
  if (n < 1) return [0, 0.5];
  sx /= n;
  sy /= n;
  sl /= n;
  let xx = 1e-3;
  let yy = 1e-3;
  let xl = 0;
  let yl = 0;
  let ll = 1;
  for (let i = 0; i < l.length; i++) {
    const w = weigh(i);
    const x = (i % width) - sx;
    const y = Math.floor(i / width) - sy;
    const v = soft[i]! - sl;
    xx += w * x * x;
    yy += w * y * y;
    xl += w * x * v;
    yl += w * y * v;
    ll += w * v * v;
  }
  // Light mostly comes from above; shading moves it from there.
  return [clamp((xl / Math.sqrt(xx * ll)) * 1.4), clamp(0.35 - (yl / Math.sqrt(yy * ll)) * 0.9)];
}
