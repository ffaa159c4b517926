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

const ramp = (v: number, low: number, high: number) => {
  const t = Math.min(1, Math.max(0, (v - low) / (high - low)));
  return t * t * (3 - 2 * t);
};

/**
 * A mask of the analysis at the picture's full size, its edge laid on the picture's own edge: hair, leaves and ridges
 * are followed within a pixel or two where their colour differs from what is behind. 0 and 255 away from the edge.
 * @param guide the picture made small by {@link guideOf}
 */
export function matteOf(picture: Raster, small: Guide, mask: Mask): Mask {
  const { width: w, height: h } = small;
  const rough = resizeField({ ...mask, data: Float32Array.from(mask.data, (v) => v / 255) }, w, h).data;
  const inside = new Uint8Array(w * h);
  for (let i = 0; i < inside.length; i++) inside[i] = rough[i]! >= 0.5 ? 1 : 0;
  const out = distanceTo(inside, w, h);
  for (let i = 0; i < inside.length; i++) inside[i] = inside[i] ? 0 : 1;
  const deep = distanceTo(inside, w, h);
  // Signed distance to the edge: the band within which the filters may move it.
  const settle = (alpha: number, i: number) => {
    const away = out[i]! - deep[i]!;
    if (away >= BAND) return 0;
    if (away <= -BAND) return 1;
    const firm = Math.max(0, (Math.abs(away) - BAND / 2) / (BAND / 2));
    return alpha * (1 - firm) + (away < 0 ? firm : 0);
  };
  const wide = guide(small.wide, rough);
  const moved = new Float32Array(w * h);
  for (let i = 0; i < moved.length; i++) moved[i] = settle(ramp(applied(wide, small, i), 0.2, 0.8), i);
  const fine = guide(small.narrow, moved);
  return enlarge(picture, fine, settle);
}

function applied(g: Guided, small: Guide, i: number): number {
  const [a, b, c, d] = g.planes;
  const [red, green, blue] = small.planes;
  return a[i]! * red[i]! + b[i]! * green[i]! + c[i]! * blue[i]! + d[i]!;
}

/** Apply a guided filter's slopes to the full picture, bilinear between the small picture's pixels. */
function enlarge(picture: Raster, g: Guided, settle: (alpha: number, i: number) => number): Mask {
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
      const i = y0 * g.width + x0;
      const j = near + Math.min(g.width - 1, Math.round(fx));
      const low = settle(0, j);
      const high = settle(1, j);
      if (low === high) {
        data[at] = low * 255;
        continue;
      }
      const tx = fx - x0;
      const right = x0 + 1 < g.width ? 1 : 0;
      const w00 = (1 - tx) * (1 - ty);
      const w10 = tx * (1 - ty);
      const w01 = (1 - tx) * ty;
      const w11 = tx * ty;
      const of = (p: Float32Array) =>
        p[i]! * w00 + p[i + right]! * w10 + p[i + down]! * w01 + p[i + down + right]! * w11;
      const alpha =
        (of(pa) * picture.data[at * 4]! +
          of(pb) * picture.data[at * 4 + 1]! +
          of(pc) * picture.data[at * 4 + 2]!) /
          255 +
        of(pd);
      data[at] = 255 * settle(ramp(alpha, 0.08, 0.92), j);
    }
  }
  return { width, height, data };
}
