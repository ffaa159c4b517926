import { boxMean, patches } from '../filters.ts';
import type { Field } from '../raster.ts';
import { type Features, lengthOf, ramp } from './features.ts';

/** Lamps and plumes: fields from 0 to 1 at the size of the features, with how sure each is. */
export interface Glows {
  readonly light: Field;
  readonly lightConfidence: number;
  /** True when the one light is the sun or moon in the sky. */
  readonly sun: boolean;
  readonly smoke: Field;
  readonly smokeConfidence: number;
}

/** Largest lamp and largest sun, shares of the picture. */
const LAMP = 0.012;
const SUN = 0.04;
/** How much darker it is beside a lamp, Lab units, and along how much of its rim. */
const DROP = 22;
const ROUND = 0.62;

/**
 * Small things that shine out of their surroundings (lamps, windows, neon, candles, the sun), and pale soft plumes.
 * @param sky for each pixel how much it is sky, 0 to 1
 */
export function findGlows(features: Features, sky: Float32Array): Glows {
  const { width, height, lab, edge } = features;
  const n = width * height;
  const about = boxMean(lab.l, width, height, Math.max(2, Math.round(width * 0.06)));
  const dark = ramp(58, 22, mean(lab.l));
  const shining = (i: number): boolean => {
    const gain = lab.l[i]! - about[i]!;
    return gain > 26 && lab.l[i]! > 62 + 18 * (1 - dark);
  };
  const light = new Float32Array(n);
  const spots = patches(width, height, shining);
  let lamps = 0;
  let lampArea = 0;
  let halo = 0;
  const boxes = spots.size.map(() => [width, height, 0, 0]);
  const inSky = new Float64Array(spots.size.length);
  for (let i = 0; i < n; i++) {
    const p = spots.label[i]!;
    if (p < 0) continue;
    const x = i % width;
    const y = (i - x) / width;
    const box = boxes[p]!;
    box[0] = Math.min(box[0]!, x);
    box[1] = Math.min(box[1]!, y);
    box[2] = Math.max(box[2]!, x);
    box[3] = Math.max(box[3]!, y);
    inSky[p]! += sky[i]!;
  }
  // All round a lamp it is darker at once; a petal or a wall that catches the light goes on.
  const rim = new Float64Array(spots.size.length);
  const falls = new Float64Array(spots.size.length);
  const near = Math.max(2, Math.round(width * 0.012));
  for (let i = 0; i < n; i++) {
    const p = spots.label[i]!;
    if (p < 0) continue;
    const x = i % width;
    const y = (i - x) / width;
    for (const [dx, dy] of [
      [near, 0],
      [-near, 0],
      [0, near],
      [0, -near],
    ] as const) {
      const [u, v] = [x + dx, y + dy];
      if (u < 0 || v < 0 || u >= width || v >= height || spots.label[v * width + u] === p) continue;
      rim[p]!++;
      if (lab.l[i]! - lab.l[v * width + u]! > DROP) falls[p]!++;
    }
  }
  const lamp = spots.size.map((size, p) => {
    const [x0, y0, x1, y1] = boxes[p]! as [number, number, number, number];
    const round = size / ((x1 - x0 + 1) * (y1 - y0 + 1));
    return (
      size >= 3 && size < n * LAMP && round > 0.3 && inSky[p]! < size * 0.5 && falls[p]! > ROUND * rim[p]!
    );
  });
  for (let i = 0; i < n; i++) {
    const p = spots.label[i]!;
    if (p < 0 || !lamp[p]) continue;
    light[i] = 1;
    lampArea++;
    // A lamp lights what is beside it; a white thing does not.
    halo += about[i]! > 14 ? 1 : 0.6;
  }
  lamps = lamp.filter(Boolean).length;
  let lightConfidence =
    lamps === 0 ? 0 : dark * 0.75 * ramp(0, 3, lamps) * ramp(0.0002, 0.002, lampArea / n) * (halo / lampArea);
  // The sun: the brightest patch of the sky, small and burnt out, with a glow that falls off around it.
  let sun = false;
  const burnt = patches(width, height, (i) => lab.l[i]! > 95.5 && (sky[i]! > 0.3 || about[i]! < 90));
  let best = -1;
  for (let p = 0; p < burnt.size.length; p++) {
    if (burnt.size[p]! < n * SUN && burnt.size[p]! > 5 && (best < 0 || burnt.size[p]! > burnt.size[best]!))
      best = p;
  }
  if (best >= 0) {
    let x = 0;
    let y = 0;
    let skyward = 0;
    for (let i = 0; i < n; i++) {
      if (burnt.label[i] !== best) continue;
      x += i % width;
      y += Math.floor(i / width);
      skyward += sky[i]!;
    }
    const size = burnt.size[best]!;
    x /= size;
    y /= size;
    const r = Math.sqrt(size / Math.PI);
    // Around the sun it grows darker whichever way one looks; around a cloud or a snowfield it does not.
    let looks = 0;
    let falling = 0;
    let fall = 0;
    let fills = 0;
    for (let t = 0; t < 24; t++) {
      const at = (k: number): number => {
        const u = Math.round(x + Math.cos((t * Math.PI) / 12) * (r * k + k));
        const v = Math.round(y + Math.sin((t * Math.PI) / 12) * (r * k + k));
        return u < 0 || v < 0 || u >= width || v >= height ? Number.NaN : lab.l[v * width + u]!;
      };
      const [own, near, mid, far] = [at(0.6), at(1.7), at(3), at(5)];
      if (own > 93) fills++;
      if (Number.isNaN(near) || Number.isNaN(mid)) continue;
      looks++;
      const last = Number.isNaN(far) ? mid : far;
      if (near > mid && mid > last - 1 && near - last > 4) falling++;
      fall += near - last;
    }
    const glow =
      looks > 8
        ? ramp(0.55, 0.85, falling / looks) * ramp(0.6, 0.9, fills / 24) * ramp(4, 20, fall / looks)
        : 0;
    const sure = glow * ramp(0.2, 0.6, skyward / size) * ramp(0.9, 0.6, y / height) * 0.9;
    if (sure > 0.3 && sure > lightConfidence) {
      sun = true;
      lightConfidence = sure;
      light.fill(0);
      for (let i = 0; i < n; i++) {
        const d = Math.hypot((i % width) - x, Math.floor(i / width) - y);
        light[i] = Math.max(burnt.label[i] === best ? 1 : 0, ramp(1.6, 1, d / Math.max(1, r)));
      }
    }
  }
  return {
    light: { width, height, data: light },
    lightConfidence,
    sun,
    ...findSmoke(features, sky, edge),
  };
}

const mean = (of: Float32Array): number => of.reduce((sum, v) => sum + v, 0) / Math.max(1, of.length);

/** Pale, colourless, soft, lighter than what is beside it, higher than wide, and over something. */
function findSmoke(
  { width, height, lab }: Features,
  sky: Float32Array,
  edge: Float32Array,
): Pick<Glows, 'smoke' | 'smokeConfidence'> {
  const n = width * height;
  const soft = boxMean(edge, width, height, 2);
  const about = boxMean(lab.l, width, height, Math.max(3, Math.round(width * 0.1)));
  const found = patches(width, height, (i) => {
    const gain = lab.l[i]! - about[i]!;
    return (
      gain > 4 &&
      gain < 45 &&
      soft[i]! < 3 &&
      soft[i]! > 0.25 &&
      lab.l[i]! > 38 &&
      lengthOf(lab.a[i]!, lab.b[i]!) < 10 &&
      sky[i]! < 0.2
    );
  });
  const boxes = found.size.map(() => [width, height, 0, 0]);
  for (let i = 0; i < n; i++) {
    const p = found.label[i]!;
    if (p < 0) continue;
    const box = boxes[p]!;
    const x = i % width;
    const y = (i - x) / width;
    box[0] = Math.min(box[0]!, x);
    box[1] = Math.min(box[1]!, y);
    box[2] = Math.max(box[2]!, x);
    box[3] = Math.max(box[3]!, y);
  }
  const dark = ramp(62, 30, mean(lab.l));
  const sure = found.size.map((size, p) => {
    const [x0, y0, x1, y1] = boxes[p]! as [number, number, number, number];
    if (size < n * 0.006 || size > n * 0.25 || y1 > height * 0.97) return 0;
    const upright = (y1 - y0 + 1) / (x1 - x0 + 1);
    return ramp(0.8, 1.8, upright) * ramp(0.25, 0.5, size / ((x1 - x0 + 1) * (y1 - y0 + 1))) * dark * 0.5;
  });
  const data = Float32Array.from(found.label, (p) => (p >= 0 && sure[p]! > 0.15 ? 1 : 0));
  return { smoke: { width, height, data }, smokeConfidence: Math.max(0, ...sure) };
}
