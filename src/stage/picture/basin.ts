import { smoothstep } from '../../base/vectors.ts';
import { lumaAt } from '../../vision/luma.ts';
import type { Mask, Raster } from '../../vision/raster.ts';
import { resizeRaster } from '../../vision/resize.ts';
import { blurred } from './weights.ts';

/** Share of the height about a place in which water has to be whole, and how whole. */
const ABOUT = 0.02;
const WHOLE = [0.45, 0.7] as const;
/** Where less than this would be left, it is a brook that is nowhere broad. */
const LEFT = 0.4;

/** A bank is looked for in this share of a region's height from its top. */
const UPPER = 0.45;
/** Steps of lightness, of 255, that tell a bank, and the share of the region's columns that has to have one. */
const STEP = 22;
const ACROSS = 0.6;

/**
 * The part of what was found as water that can be trusted to be it when it moves: its whole body without frayed
 * fringes, below the straight line where a far bank stands on it.
 */
export function basinOf(picture: Raster, mask: Mask): Mask {
  const { width, height, data } = mask;
  const wet = Float32Array.from(data, (m) => m / 255);
  const radius = Math.max(1, Math.round(ABOUT * height));
  const cover = blurred(blurred(wet, width, height, radius), width, height, radius);
  const whole = wet.map((m, i) => m * smoothstep(WHOLE[0], WHOLE[1], cover[i]!));
  const bank = bankOf(picture, mask);
  for (let i = 0; i < bank * width; i++) whole[i] = 0;
  const sum = (of: Float32Array): number => of.reduce((s, v) => s + v, 0);
  if (sum(whole) < LEFT * sum(wet)) return mask;
  return { width, height, data: Uint8Array.from(whole, (v) => Math.round(v * 255)) };
}

/** The row below which the water begins, if a line of one lightness step runs straight across its upper part; else 0. */
function bankOf(picture: Raster, { width, height, data }: Mask): number {
  const small = resizeRaster(picture, width, height).data;
  const luma = (i: number): number => lumaAt(small, i * 4);
  let [top, bottom] = [height, 0];
  const rows = new Float32Array(height);
  for (let i = 0; i < data.length; i++) {
    if (data[i]! > 127) rows[Math.floor(i / width)]!++;
  }
  for (let y = 0; y < height; y++) {
    if (rows[y]! < 0.1 * width) continue;
    top = Math.min(top, y);
    bottom = y;
  }
  let [best, most] = [0, ACROSS];
  const near = Math.max(1, Math.round(0.008 * height));
  for (let y = top + near; y < top + UPPER * (bottom - top); y++) {
    let [columns, steps, sign] = [0, 0, 0];
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if (data[i - near * width]! < 128 || data[i + near * width]! < 128) continue;
      columns++;
      const step = luma(i + near * width) - luma(i - near * width);
      if (Math.abs(step) < STEP) continue;
      steps++;
      sign += Math.sign(step);
    }
    if (columns < 0.25 * width) continue;
    const share = Math.abs(sign) > 0.8 * steps ? steps / columns : 0;
    if (share > most) [best, most] = [y + near, share];
  }
  return best;
}
