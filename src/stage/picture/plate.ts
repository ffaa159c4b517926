import { smoothstep } from '../../base/vectors.ts';
import { distanceTo } from '../../vision/fill/distance.ts';
import { lumaOf, lumaOfPlanes } from '../../vision/luma.ts';
import type { Mask, Raster } from '../../vision/raster.ts';
import { resizeField, resizeMask } from '../../vision/resize.ts';
import { type Continued, continued, type Ring } from './continued.ts';
import { glareOf } from './glare.ts';
import { blurred } from './weights.ts';

/** A sky without anything that stands in it or before it, and what its clouds are moved over. */
export interface Plate {
  /** The sky everywhere: the picture's size, more sky above it and, beside it, as much as closes it into a ring. */
  readonly clean: Raster;
  /** Rows of it above the picture. */
  readonly above: number;
  /** The sky's gradient alone, three channels of 0–255, small, all over the clean plate. */
  readonly gradient: { readonly width: number; readonly height: number; readonly data: Float32Array };
  /** Deviation of lightness, of 255, at the scale of clouds: next to nothing where there are none. */
  readonly cloudy: number;
  /** What is of the picture's size follows the mask's. How far what stands in the sky or shines there is kept. */
  readonly keep: Float32Array;
  /** Sun and moon with their glare: they stay. */
  readonly glare: Float32Array;
  /** Where nothing with edges stands, from the top down: there clouds may be laid over a sky without any. */
  readonly calm: Float32Array;
}

/** Shares of the picture's size by which the plate is wider and higher: what drifts in. */
const WIDER = 0.3;
const HIGHER = 0.12;

/** Cells of the gradient: a cloud is smaller than a few of them. */
const GRADIENT = [16, 16] as const;

/** Shares of the height that the sky keeps clear of what stands before it, and of what stands in it. */
const CLEAR = 0.018;
const ABOUT = 0.011;

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

/** A step in lightness, of 255, from one place of the mask to the next that a sky without clouds does not have. */
const STEP = 5;
/** Places of the mask about what stands before a sky that have some of its colours. */
const RIM = 7;

/** A step at a mask's border from which on something ends there, and the share of the height over which else what is laid goes out. */
const EDGE = 9;
const FADE = 0.2;

/**
 * The clean plate of a sky.
 * @param sky its mask, of any size
 * @param lights what shines in it, of the same size
 * @param sheet how far a sheet that is nothing but sky shows, of the same size: told more finely than by the mask
 */
export function plateOf(picture: Raster, sky: Mask, lights: Mask, sheet?: Float32Array): Plate {
  const { width, height, data } = picture;
  const [w, h] = [sky.width, sky.height];
  const things = standing(picture, sky);
  const open = Float32Array.from(sky.data, (m, i) => (m > 160 && lights.data[i]! < 100 ? 1 : 0));
  const about = blurred(things, w, h, Math.max(1, Math.round(ABOUT * h))).map((a) =>
    smoothstep(0.005, 0.05, a),
  );
  const planes = [0, 1, 2].map((c) => {
    const plane = new Float32Array(width * height);
    for (let i = 0; i < plane.length; i++) plane[i] = data[i * 4 + c]!;
    return resizeField({ width, height, data: plane }, w, h).data;
  });
  const light = lumaOfPlanes(planes);
  const glare = glareOf(light, sky);
  const shine = blurred(
    Float32Array.from(lights.data, (l) => (l < 100 ? 0 : 1)),
    w,
    h,
    2,
  );
  const edge = Math.max(1, Math.round(CLEAR * h));
  const clear = sheet
    ? blurred(
        Float32Array.from(sheet, (v, i) => (v > 0.97 ? open[i]! : 0)),
        w,
        h,
        1,
      )
    : blurred(open, w, h, edge);
  const known = clear.map((k, i) => smoothstep(0.9, 1, k) * (1 - about[i]!) * (1 - glare[i]!));
  const above = Math.round(HIGHER * h);
  const [rw, rh] = [w + Math.round(WIDER * w), h + above];
  const laid = (from: Float32Array): Float32Array => {
    const out = new Float32Array(rw * rh);
    for (let y = 0; y < h; y++) out.set(from.subarray(y * w, (y + 1) * w), (y + above) * rw);
    return out;
  };
  const ring = { width: rw, height: rh, planes: planes.map(laid), known: laid(known) };
  const all = continued(ring);
  const [cw, ch] = [Math.min(rw, GRADIENT[0]), Math.min(rh, GRADIENT[1])];
  const gradient = new Float32Array(cw * ch * 3);
  all.planes.forEach((plane, c) => {
    const small = resizeField({ width: rw, height: rh, data: plane }, cw, ch).data;
    const soft = alongRows(blurred(small, cw, ch, 1), cw, ch, 3);
    for (let i = 0; i < soft.length; i++) gradient[i * 3 + c] = soft[i]!;
  });
  const fills = all.planes.map((plane) => {
    const out = new Float32Array(w * h);
    for (let y = 0; y < h; y++) out.set(plane.subarray((y + above) * rw, (y + above) * rw + w), y * w);
    return out;
  });
  const ahead = Math.round((above / h) * height);
  return {
    clean: cleaned(picture, ring, all, w / width, h / height, ahead),
    above: ahead,
    gradient: { width: cw, height: ch, data: gradient },
    cloudy: cloudiness(fills, blurred(open, w, h, 4 * edge), w, h),
    keep: about.map((a, i) => Math.max(a, smoothstep(0, 0.4, shine[i]!), glare[i]!)),
    glare,
    calm: calmOf(light, sky),
  };
}

/** Sky that is reached from the top without a step, less and less towards where one is. */
function calmOf(light: Float32Array, { width: w, height: h, data }: Mask): Float32Array {
  const out = new Float32Array(w * h);
  const smooth = blurred(light, w, h, 1);
  const todo: number[] = [];
  const take = (i: number): void => {
    if (out[i] === 1 || data[i]! < 128) return;
    out[i] = 1;
    todo.push(i);
  };
  for (let x = 0; x < w; x++) take(x);
  for (let i = todo.pop(); i !== undefined; i = todo.pop()) {
    const [x, here] = [i % w, smooth[i]!];
    for (const j of [x > 0 ? i - 1 : i, x < w - 1 ? i + 1 : i, i - w, i + w])
      if (j >= 0 && j < out.length && Math.abs(smooth[j]! - here) < STEP) take(j);
  }
  const near = Math.max(1, Math.round(0.015 * h));
  // The rim of what stands before the sky is that thing's.
  const deep = blurred(
    Float32Array.from(data, (m) => (m > 127 ? 1 : 0)),
    w,
    h,
    RIM,
  );
  const rough = out.map((v, i) => (v === 0 && deep[i]! > 0.999 ? 1 : 0));
  // Where the mask ends and nothing in the picture does, what is laid goes out over a long way.
  const open = new Uint8Array(w * h);
  for (let y = 2; y < h - 2; y++) {
    for (let x = 2; x < w - 2; x++) {
      const i = y * w + x;
      if (data[i]! < 128) continue;
      open[i] = [2, -2, 2 * w, -2 * w].some(
        (by) => data[i + by]! < 128 && Math.abs(smooth[i + by]! - smooth[i]!) < EDGE,
      )
        ? 1
        : 0;
    }
  }
  // Single places of an edge are always weak: a stretch of it has to be.
  const weak = blurred(Float32Array.from(open), w, h, near).map((v) => (v > 0.12 ? 1 : 0));
  const away = distanceTo(weak, w, h);
  return blurred(blurred(rough, w, h, near), w, h, near).map(
    (v, i) => smoothstep(0.45, 0.12, v) * smoothstep(0.1, 1, away[i]! / (FADE * h)),
  );
}

/** Deviation of lightness from what is about it at the scale of clouds, where the sky has most of it. */
function cloudiness(planes: readonly Float32Array[], open: Float32Array, w: number, h: number): number {
  const light = lumaOfPlanes(planes);
  const radius = Math.max(1, Math.round(0.025 * h));
  const soft = blurred(blurred(light, w, h, radius), w, h, radius);
  const off: number[] = [];
  for (let i = 0; i < light.length; i++) if (open[i]! > 0.99) off.push(Math.abs(light[i]! - soft[i]!));
  return off.sort((x, y) => x - y)[Math.floor(0.8 * off.length)] ?? 0;
}

/** The picture where the sky is known, elsewhere what it is continued by. @param kx, ky cells of the ring a pixel */
function cleaned(
  { width, height, data }: Raster,
  ring: Ring,
  { base, smooth, copied, first, second, share, shifts }: Continued,
  kx: number,
  ky: number,
  above: number,
): Raster {
  const [w, h] = [ring.width, ring.height];
  const [wide, high] = [Math.round(w / kx), height + above];
  const out = new Uint8ClampedArray(wide * high * 4);
  const by = shifts.map(([x, y]) => [Math.round(x / kx), Math.round(y / ky)] as const);
  const channels = [0, 1, 2] as const;
  const detail = [0, 0, 0];
  /** Adds a share of the detail a shift away. */
  const add = (x: number, y: number, number: number, amount: number): void => {
    const [dx, dy] = by[number]!;
    const u = Math.min(width - 1, (((x + dx) % wide) + wide) % wide);
    const v = Math.min(height - 1, Math.max(0, y + dy));
    const at = (v * width + u) * 4;
    const cell = Math.floor((v + above) * ky) * w + Math.floor(u * kx);
    for (const c of channels) detail[c]! += amount * (data[at + c]! - smooth[c]![cell]!);
  };
  for (let y = 0; y < high; y++) {
    const v = Math.min(h - 1, Math.max(0, (y + 0.5) * ky - 0.5));
    const y0 = Math.floor(v);
    const [top, low, fy] = [y0 * w, Math.min(h - 1, y0 + 1) * w, v - y0];
    const own = y - above;
    for (let x = 0; x < wide; x++) {
      const u = Math.min(w - 1, Math.max(0, (x + 0.5) * kx - 0.5));
      const x0 = Math.floor(u);
      const x1 = Math.min(w - 1, x0 + 1);
      const fx = u - x0;
      const [a, b, c, d] = [(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy];
      const [p, q, r, s] = [top + x0, top + x1, low + x0, low + x1];
      const mean = (f: Float32Array): number => a * f[p]! + b * f[q]! + c * f[r]! + d * f[s]!;
      const k = own >= 0 && x < width ? mean(ring.known) : 0;
      const at = (y * wide + x) * 4;
      const from = (Math.max(0, own) * width + Math.min(width - 1, x)) * 4;
      out[at + 3] = 255;
      if (k >= 0.999) {
        for (const ch of channels) out[at + ch] = data[from + ch]!;
        continue;
      }
      const near = (fy < 0.5 ? top : low) + (fx < 0.5 ? x0 : x1);
      const much = first[near] === 255 ? 0 : mean(copied);
      if (much > 0) {
        detail.fill(0);
        const [one, other] = [first[near]!, second[near]!];
        if (other === 255) add(x, own, one, 1);
        else {
          const of = (i: number, k: number): number =>
            first[i] === k ? share[i]! : second[i] === k ? 1 - share[i]! : 0;
          const sum = (k: number): number => a * of(p, k) + b * of(q, k) + c * of(r, k) + d * of(s, k);
          const [m, n] = [sum(one), sum(other)];
          add(x, own, one, m / (m + n));
          add(x, own, other, n / (m + n));
        }
      }
      for (const ch of channels) {
        const plain = mean(base[ch]!);
        const fill = much > 0 ? plain + much * detail[ch]! : plain;
        out[at + ch] = k * data[from + ch]! + (1 - k) * fill;
      }
    }
  }
  return { width: wide, height: high, data: out };
}

/** Mean along rows, which are rings, over a few cells on both sides. */
function alongRows(from: Float32Array, width: number, height: number, radius: number): Float32Array {
  const out = new Float32Array(from.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let i = x - radius; i <= x + radius; i++) sum += from[y * width + ((i + width) % width)]!;
      out[y * width + x] = sum / (2 * radius + 1);
    }
  }
  return out;
}

/** Where things stand in a sky, birds, wires, masts: narrow and far darker than both of their sides. 0 to 1. */
function standing(picture: Raster, sky: Mask): Float32Array {
  const { width, height } = picture;
  const [w, h] = [sky.width, sky.height];
  const out = new Float32Array(w * h);
  const luma = lumaOf(picture);
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

/**
 * How far each place of a layer shows the sky that moves: 1 all through a layer that is nothing but sky, but for what
 * glares in it.
 */
export function openness(sky: Mask, shown: Float32Array, whole: boolean, glare: Float32Array): Float32Array {
  if (whole) return glare.map((g) => 1 - g);
  const open = behind(
    Float32Array.from(sky.data, (m, i) => (m / 255) * shown[i]!),
    shown,
    sky.width,
  );
  const edge = Math.max(1, Math.round(0.012 * sky.height));
  const soft = blurred(blurred(open, sky.width, sky.height, edge), sky.width, sky.height, edge);
  return soft.map((x, i) => smoothstep(0.6, 0.98, x) * (1 - glare[i]!));
}

/** What another layer hides is sky where sky is on both sides of it. */
function behind(open: Float32Array, shown: Float32Array, width: number): Float32Array {
  const out = open.slice();
  for (let row = 0; row < out.length; row += width) {
    let from = 0;
    for (let x = 0; x <= width; x++) {
      if (x < width && shown[row + x]! < 0.98) continue;
      if (x > from) {
        const left = from > 0 ? open[row + from - 1]! : 1;
        const right = x < width ? open[row + x]! : 1;
        out.fill(from > 0 || x < width ? Math.min(left, right) : 0, row + from, row + x);
      }
      from = x + 1;
    }
  }
  return out;
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
