import type { Raster } from '../raster.ts';
import { spread } from './spread.ts';

/** Sources of a fill found on a smaller canvas. */
export interface Sources {
  readonly width: number;
  readonly height: number;
  /** For every filled pixel of the small canvas the pixel that it is taken from; −1 elsewhere. */
  readonly from: Int32Array;
  /** 1 where the small canvas shows the picture itself. */
  readonly known: Uint8Array;
  /** How many pixels of the large picture one of the small canvas is, each way. */
  readonly factor: number;
}

/**
 * Fill a large picture with the sources that were found on a small one, so that grain stays as sharp as the picture's
 * own: where the small pixels around a place agree, pixels are copied; where two patches meet they are blended. A smooth
 * correction lets the fill begin with the colours of what it borders on (as Poisson cloning does).
 * Changes `target` where the sources say so.
 */
export function transfer(target: Raster, sources: Sources): void {
  const { width: w, height: h, from, factor } = sources;
  const lift = correction(target, sources);
  const { width, height, data } = target;
  // Taking and giving are both in `data`: sources are known pixels, which never change.
  for (let y = 0; y < height; y++) {
    const fy = Math.min(h - 1, Math.max(0, (y + 0.5) / factor - 0.5));
    const y0 = Math.min(h - 1, fy | 0);
    const y1 = Math.min(h - 1, y0 + 1);
    const ty = fy - y0;
    const own = Math.min(h - 1, (y / factor) | 0) * w;
    for (let x = 0; x < width; x++) {
      if (from[own + Math.min(w - 1, (x / factor) | 0)]! < 0) continue;
      const fx = Math.min(w - 1, Math.max(0, (x + 0.5) / factor - 0.5));
      const x0 = Math.min(w - 1, fx | 0);
      const x1 = Math.min(w - 1, x0 + 1);
      const tx = fx - x0;
      let r = 0;
      let g = 0;
      let b = 0;
      let total = 0;
      for (let k = 0; k < 4; k++) {
        const cx = k & 1 ? x1 : x0;
        const cy = k & 2 ? y1 : y0;
        const weight = (k & 1 ? tx : 1 - tx) * (k & 2 ? ty : 1 - ty);
        const i = cy * w + cx;
        const source = from[i]!;
        if (source < 0 || weight === 0) continue;
        const sx = Math.min(width - 1, Math.max(0, x + ((source % w) - cx) * factor));
        const sy = Math.min(height - 1, Math.max(0, y + (((source / w) | 0) - cy) * factor));
        const s = (sy * width + sx) * 4;
        r += weight * (data[s]! + lift[i * 3]!);
        g += weight * (data[s + 1]! + lift[i * 3 + 1]!);
        b += weight * (data[s + 2]! + lift[i * 3 + 2]!);
        total += weight;
      }
      if (total === 0) continue;
      const at = (y * width + x) * 4;
      data[at] = r / total;
      data[at + 1] = g / total;
      data[at + 2] = b / total;
    }
  }
}

/** Most that the correction may change a colour; where patches meet worse than that they meet something else. */
const MOST = 30;

/**
 * How much brighter or darker the fill must be to meet what it borders on: the difference is measured on the border,
 * where a source's neighbours can be held against the picture, and spread smoothly inwards.
 */
function correction(target: Raster, sources: Sources): Float32Array {
  const { width: w, height: h, from, known, factor } = sources;
  const lift = new Float32Array(w * h * 3);
  const sure = new Float32Array(w * h);
  for (let y = 0, i = 0; y < h; y++) {
    for (let x = 0; x < w; x++, i++) {
      const source = from[i]!;
      if (source < 0) continue;
      let met = 0;
      for (let v = -2; v <= 2; v++) {
        for (let u = -2; u <= 2; u++) {
          if (x + u < 0 || y + v < 0 || x + u >= w || y + v >= h) continue;
          if (!known[i + v * w + u]) continue;
          met++;
          const p = pixel(target, x + u, y + v, factor);
          const q = pixel(target, (source % w) + u, ((source / w) | 0) + v, factor);
          for (let c = 0; c < 3; c++) lift[i * 3 + c]! += target.data[p + c]! - target.data[q + c]!;
        }
      }
      if (met === 0) continue;
      let worst = 0;
      for (let c = 0; c < 3; c++) {
        lift[i * 3 + c]! /= met;
        worst = Math.max(worst, Math.abs(lift[i * 3 + c]!));
      }
      sure[i] = Math.min(1, met / 6) * Math.max(0, 1 - worst / MOST);
    }
  }
  spread(lift, sure, w, h, 3);
  return lift;
}

function pixel(target: Raster, x: number, y: number, factor: number): number {
  const px = Math.min(target.width - 1, x * factor + (factor >> 1));
  const py = Math.min(target.height - 1, y * factor + (factor >> 1));
  return (py * target.width + px) * 4;
}
