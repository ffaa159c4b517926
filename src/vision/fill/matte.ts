import { smoothstep } from '../../base/vectors.ts';
import type { Mask, Raster } from '../raster.ts';
import { resizeField } from '../resize.ts';
import { distanceTo } from './distance.ts';
import { type Guided, guide, type Windows, windowsOf } from './guided.ts';

/** A picture made small for guiding: its planes of colour, 0 to 1. */
export interface Guide {
  readonly width: number;
  readonly height: number;
  readonly planes: readonly [Float32Array, Float32Array, Float32Array];
  /** Windows of the first filter and of the second. */
  readonly wide: Windows;
  readonly narrow: Windows;
}

/** Half width of the first and the second filter's windows, in pixels of the small picture. */
const WIDE = 6;
const NARROW = 2;
/** Beyond this distance from a mask's edge nothing changes, in pixels of the small picture. */
const BAND = 9;

/** Take a picture's colours at a smaller size, every `factor` pixels averaged. */
export function guideOf(picture: Raster, factor: number): Guide {
  const width = Math.ceil(picture.width / factor);
  const height = Math.ceil(picture.height / factor);
  const planes = [0, 1, 2].map(() => new Float32Array(width * height)) as unknown as Guide['planes'];
  for (let y = 0, i = 0; y < height; y++) {
    const y1 = Math.min(picture.height, (y + 1) * factor);
    for (let x = 0; x < width; x++, i++) {
      const x1 = Math.min(picture.width, (x + 1) * factor);
      let [r, g, b, n] = [0, 0, 0, 0];
      for (let v = y * factor; v < y1; v++) {
        for (let u = x * factor; u < x1; u++, n++) {
          const at = (v * picture.width + u) * 4;
          r += picture.data[at]!;
          g += picture.data[at + 1]!;
          b += picture.data[at + 2]!;
        }
      }
      const to = 1 / (255 * n);
      planes[0][i] = r * to;
      planes[1][i] = g * to;
      planes[2][i] = b * to;
    }
  }
  return {
    width,
    height,
    planes,
    wide: windowsOf(planes, width, height, WIDE, 4e-4),
    narrow: windowsOf(planes, width, height, NARROW, 1e-4),
  };
}

/**
 * A mask of the analysis at the picture's full size, its edge laid on the picture's own edge: hair, leaves and ridges
 * are followed within a pixel or two where their colour differs from what is behind. 0 and 255 away from the edge.
 * @param guide the picture made small by {@link guideOf}
 */
export function matteOf(picture: Raster, small: Guide, mask: Mask): Mask {
  const { width: w, height: h } = small;
  const rough = resizeField({ ...mask, data: new Float32Array(mask.data) }, w, h).data;
  for (let i = 0; i < rough.length; i++) rough[i]! /= 255;
  const inside = new Uint8Array(w * h);
  for (let i = 0; i < inside.length; i++) inside[i] = rough[i]! >= 0.5 ? 1 : 0;
  const out = distanceTo(inside, w, h);
  for (let i = 0; i < inside.length; i++) inside[i] = inside[i] ? 0 : 1;
  const deep = distanceTo(inside, w, h);
  // Away from the edge alpha is firm, within the band the filters may move it; between the two it is blended.
  const firm = { low: new Float32Array(w * h), gain: new Float32Array(w * h) };
  for (let i = 0; i < rough.length; i++) {
    const away = out[i]! - deep[i]!;
    const hold = Math.min(1, Math.max(0, (Math.abs(away) - BAND / 2) / (BAND / 2)));
    firm.gain[i] = 1 - hold;
    firm.low[i] = away < 0 ? hold : 0;
  }
  const wide = guide(small.wide, rough);
  const moved = new Float32Array(w * h);
  for (let i = 0; i < moved.length; i++) {
    moved[i] = firm.low[i]! + firm.gain[i]! * smoothstep(0.2, 0.8, applied(wide, small, i));
  }
  const fine = guide(small.narrow, moved);
  return enlarge(picture, fine, firm);
}

function applied(g: Guided, small: Guide, i: number): number {
  const [a, b, c, d] = g.planes;
  const [red, green, blue] = small.planes;
  return a[i]! * red[i]! + b[i]! * green[i]! + c[i]! * blue[i]! + d[i]!;
}

/** Where alpha is no question: it is `low` + `gain` times what the filter says. */
interface Firm {
  readonly low: Float32Array;
  readonly gain: Float32Array;
}

/** Apply a guided filter's slopes to the full picture, bilinear between the small picture's pixels. */
function enlarge(picture: Raster, g: Guided, { low, gain }: Firm): Mask {
  const { width, height } = picture;
  const data = new Uint8Array(width * height);
  const [pa, pb, pc, pd] = g.planes;
  const sx = g.width / width;
  const sy = g.height / height;
  for (let y = 0, at = 0; y < height; y++) {
    const fy = Math.min(g.height - 1, Math.max(0, (y + 0.5) * sy - 0.5));
    const y0 = fy | 0;
    const ty = fy - y0;
    const down = y0 + 1 < g.height ? g.width : 0;
    const near = Math.min(g.height - 1, Math.round(fy)) * g.width;
    for (let x = 0; x < width; x++, at++) {
      const fx = Math.min(g.width - 1, Math.max(0, (x + 0.5) * sx - 0.5));
      const x0 = fx | 0;
      const tx = fx - x0;
      const j = near + (tx < 0.5 ? x0 : Math.min(g.width - 1, x0 + 1));
      if (gain[j] === 0) {
        data[at] = low[j]! * 255;
        continue;
      }
      const i = y0 * g.width + x0;
      const right = x0 + 1 < g.width ? 1 : 0;
      const w00 = (1 - tx) * (1 - ty);
      const w10 = tx * (1 - ty);
      const w01 = (1 - tx) * ty;
      const w11 = tx * ty;
      const i1 = i + right;
      const i2 = i + down;
      const i3 = i2 + right;
      const a = pa[i]! * w00 + pa[i1]! * w10 + pa[i2]! * w01 + pa[i3]! * w11;
      const b = pb[i]! * w00 + pb[i1]! * w10 + pb[i2]! * w01 + pb[i3]! * w11;
      const c = pc[i]! * w00 + pc[i1]! * w10 + pc[i2]! * w01 + pc[i3]! * w11;
      const d = pd[i]! * w00 + pd[i1]! * w10 + pd[i2]! * w01 + pd[i3]! * w11;
      const p = at * 4;
      const alpha = (a * picture.data[p]! + b * picture.data[p + 1]! + c * picture.data[p + 2]!) / 255 + d;
      data[at] = 255 * (low[j]! + gain[j]! * smoothstep(0.08, 0.92, alpha));
    }
  }
  return { width, height, data };
}
