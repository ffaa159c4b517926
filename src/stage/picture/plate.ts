import { smoothstep } from '../../base/vectors.ts';
import type { Mask, Point, Raster } from '../../vision/raster.ts';
import { resizeField, resizeMask } from '../../vision/resize.ts';
import { blurred, filled } from './weights.ts';

/** A sky without anything that stands in it or before it, and what its clouds are moved over. */
export interface Plate {
  /** The sky everywhere, at the picture's size. */
  readonly clean: Raster;
  /** Its gradient alone, three channels of 0–255, small. */
  readonly gradient: { readonly width: number; readonly height: number; readonly data: Float32Array };
  /** Deviation of lightness, of 255, at the scale of clouds: next to nothing where there are none. */
  readonly cloudy: number;
}

/** Cells of the gradient: a cloud is smaller than a few of them. */
const GRADIENT = [12, 16] as const;

/** Shares of the height that the sky keeps clear of what stands before it, and of what stands in it. */
const CLEAR = 0.018;
const ABOUT = 0.011;

/** Share of the height of the sun's own disc with its glare. */
const SUN = 0.13;

/** What may stand in a sky is narrower than these shares of the height. */
const NARROW = [0.011, 0.024] as const;
/** It is darker than what is beside it and farther beside it by these factors: folds of a cloud are not. */
const BESIDE = 0.66;
const FARTHER = 0.76;
/** And darker than the dark tenth of the sky about it by this. */
const BELOW = 0.78;
/** Places of the sky from which that can be told. */
const SAMPLES = 60;
/** Lightness, of 255, below which nothing tells. */
const NIGHT = 12;

/**
 * The clean plate of a sky.
 * @param sky its mask, of any size
 * @param lights what shines in it, of the same size
 * @param sun middle of the sun, shares of the picture
 */
export function plateOf(picture: Raster, sky: Mask, lights: Mask, sun: Point | undefined): Plate {
  const { width, height, data } = picture;
  const [w, h] = [sky.width, sky.height];
  const aspect = width / height;
  const things = standing(picture, sky);
  const open = Float32Array.from(sky.data, (m, i) => (m > 160 && lights.data[i]! < 100 ? 1 : 0));
  const edge = Math.max(1, Math.round(CLEAR * h));
  const inside = blurred(open, w, h, edge);
  const about = blurred(things, w, h, Math.max(1, Math.round(ABOUT * h)));
  const known = inside.map((k, i) => {
    const glare = sun
      ? Math.hypot(((i % w) / w - sun[0]) * aspect, Math.floor(i / w) / h - sun[1])
      : Number.POSITIVE_INFINITY;
    return smoothstep(0.9, 1, k) * smoothstep(0.05, 0.005, about[i]!) * smoothstep(0.06, SUN, glare);
  });
  const planes = [0, 1, 2].map((c) => {
    const plane = new Float32Array(width * height);
    for (let i = 0; i < plane.length; i++) plane[i] = data[i * 4 + c]!;
    return resizeField({ width, height, data: plane }, w, h).data;
  });
  const fills = planes.map((plane) => {
    const value = plane.map((v, i) => v * known[i]!);
    const fill = filled(value, known, w, h);
    // What is filled in stays soft: no cloud has the outline of a tower.
    const soft = blurred(fill, w, h, Math.max(1, Math.round(0.02 * h)));
    return plane.map((v, i) => known[i]! * v + (1 - known[i]!) * soft[i]!);
  });
  const [cw, ch] = [Math.min(w, GRADIENT[0]), Math.min(h, GRADIENT[1])];
  const gradient = new Float32Array(cw * ch * 3);
  fills.forEach((plane, c) => {
    const small = resizeField({ width: w, height: h, data: plane }, cw, ch).data;
    const soft = alongRows(blurred(small, cw, ch, 1), cw, ch, 3);
    for (let i = 0; i < soft.length; i++) gradient[i * 3 + c] = soft[i]!;
  });
  return {
    clean: cleaned(picture, known, fills, w, h),
    gradient: { width: cw, height: ch, data: gradient },
    cloudy: cloudiness(fills, blurred(open, w, h, 4 * edge), w, h),
  };
}

/** Deviation of lightness from what is about it at the scale of clouds, where the sky has most of it. */
function cloudiness(planes: readonly Float32Array[], open: Float32Array, w: number, h: number): number {
  const [r, g, b] = planes;
  const light = r!.map((v, i) => 0.299 * v + 0.587 * g![i]! + 0.114 * b![i]!);
  const radius = Math.max(1, Math.round(0.025 * h));
  const soft = blurred(blurred(light, w, h, radius), w, h, radius);
  const off: number[] = [];
  for (let i = 0; i < light.length; i++) if (open[i]! > 0.99) off.push(Math.abs(light[i]! - soft[i]!));
  return off.sort((x, y) => x - y)[Math.floor(0.8 * off.length)] ?? 0;
}

/** The picture where the sky is known, the fills elsewhere. */
function cleaned(
  { width, height, data }: Raster,
  known: Float32Array,
  fills: readonly Float32Array[],
  w: number,
  h: number,
): Raster {
  const out = new Uint8ClampedArray(data.length);
  const [kx, ky] = [w / width, h / height];
  for (let y = 0; y < height; y++) {
    const v = Math.min(h - 1, Math.max(0, (y + 0.5) * ky - 0.5));
    const y0 = Math.floor(v);
    const [top, low, fy] = [y0 * w, Math.min(h - 1, y0 + 1) * w, v - y0];
    for (let x = 0; x < width; x++) {
      const u = Math.min(w - 1, Math.max(0, (x + 0.5) * kx - 0.5));
      const x0 = Math.floor(u);
      const x1 = Math.min(w - 1, x0 + 1);
      const fx = u - x0;
      const [a, b, c, d] = [(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy];
      const [p, q, r, s] = [top + x0, top + x1, low + x0, low + x1];
      const k = a * known[p]! + b * known[q]! + c * known[r]! + d * known[s]!;
      const at = (y * width + x) * 4;
      for (let ch = 0; ch < 3; ch++) {
        const own = data[at + ch]!;
        if (k >= 0.999) out[at + ch] = own;
        else {
          const f = fills[ch]!;
          out[at + ch] = k * own + (1 - k) * (a * f[p]! + b * f[q]! + c * f[r]! + d * f[s]!);
        }
      }
      out[at + 3] = 255;
    }
  }
  return { width, height, data: out };
}

/** Mean along rows over a few cells on both sides. */
function alongRows(from: Float32Array, width: number, height: number, radius: number): Float32Array {
  const out = new Float32Array(from.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let [sum, n] = [0, 0];
      for (let i = Math.max(0, x - radius); i <= Math.min(width - 1, x + radius); i++, n++)
        sum += from[y * width + i]!;
      out[y * width + x] = sum / n;
    }
  }
  return out;
}

/** Where things stand in a sky, birds, wires, masts: narrow and far darker than both of their sides. 0 to 1. */
function standing({ width, height, data }: Raster, sky: Mask): Float32Array {
  const [w, h] = [sky.width, sky.height];
  const out = new Float32Array(w * h);
  const luma = new Float32Array(width * height);
  for (let i = 0; i < luma.length; i++)
    luma[i] = data[i * 4]! * 0.299 + data[i * 4 + 1]! * 0.587 + data[i * 4 + 2]! * 0.114;
  const least = darkest(luma, width, height, sky);
  for (const share of NARROW) {
    const reach = Math.max(2, Math.round(height * share));
    const far = Math.round(reach * 2.5);
    /** Darker than both sides along a line of places, the farther ones included as far as there are any. */
    const between = (at: number, x: number, size: number, step: number): boolean => {
      if (x < reach || x >= size - reach) return false;
      const here = luma[at]! + NIGHT * 0.3;
      if (here > BESIDE * Math.min(luma[at - reach * step]!, luma[at + reach * step]!)) return false;
      const [a, b] = [Math.min(x, far), Math.min(size - 1 - x, far)];
      return here < FARTHER * Math.min(luma[at - a * step]!, luma[at + b * step]!);
    };
    for (let y = 0; y < height; y++) {
      const row = Math.floor((y / height) * h) * w;
      const most = least[Math.floor((y / height) * h)]!;
      for (let x = 0; x < width; x++) {
        const at = y * width + x;
        if (luma[at]! > most) continue;
        if (between(at, x, width, 1) || between(at, y, height, width))
          out[row + Math.floor((x / width) * w)] = 1;
      }
    }
  }
  return out;
}

/** Lightness in each row of the mask below which nothing is sky: blue between white clouds is as dark as blue beside them. */
function darkest(luma: Float32Array, width: number, height: number, sky: Mask): Float32Array {
  const { width: w, height: h, data } = sky;
  const of = (rows: readonly [number, number]): number | undefined => {
    const found: number[] = [];
    for (let y = Math.max(0, rows[0]); y < Math.min(h, rows[1]); y++) {
      for (let x = 0; x < w; x += 2) {
        if (data[y * w + x]! < 160) continue;
        found.push(luma[Math.floor(((y + 0.5) / h) * height) * width + Math.floor(((x + 0.5) / w) * width)]!);
      }
    }
    return found.length < SAMPLES ? undefined : found.sort((a, b) => a - b)[Math.floor(found.length * 0.1)]!;
  };
  const all = of([0, h]) ?? 255;
  const band = Math.max(2, Math.round(h / 8));
  const out = new Float32Array(h);
  for (let y = 0; y < h; y += band) {
    const least = of([y - band, y + 2 * band]) ?? all;
    out.fill(least * BELOW + NIGHT * 0.3, y, Math.min(h, y + band));
  }
  return out;
}

/** How far each place of a layer shows the sky that moves: 1 all through a layer that is nothing but sky. */
export function openness(sky: Mask, shown: Float32Array, whole: boolean): Float32Array {
  if (whole) return new Float32Array(shown.length).fill(1);
  const open = Float32Array.from(sky.data, (m, i) => (m / 255) * shown[i]!);
  const edge = Math.max(1, Math.round(0.012 * sky.height));
  const soft = blurred(blurred(open, sky.width, sky.height, edge), sky.width, sky.height, edge);
  return soft.map((x) => smoothstep(0.6, 0.98, x));
}

/** The lights of a picture in one mask. */
export function lightsOf(masks: readonly Mask[], width: number, height: number): Mask {
  const data = new Uint8Array(width * height);
  for (const mask of masks) {
    const small = resizeMask(mask, width, height).data;
    for (let i = 0; i < data.length; i++) data[i] = Math.max(data[i]!, small[i]!);
  }
  return { width, height, data };
}
