import { clamp } from '../../base/vectors.ts';
import { lumaOf } from '../../vision/luma.ts';
import type { Box, Mask, Raster } from '../../vision/raster.ts';
import { resizeField, resizeMask } from '../../vision/resize.ts';
import { blurred } from './weights.ts';

/** Differences of lightness from column to column, of 255, from which on one sees that something is drawn along. */
const DRAWN = 1.4;

/** How much less a row that differs from the next shows of it: what is drawn along goes sideways first. */
const DOWN = 0.1;

/** Share of the height over which differences count. */
const NEAR = 0.014;

/** Lightness of a picture, 0 to 255, at a size. */
function lightness(picture: Raster, width: number, height: number): Float32Array {
  const data = lumaOf(picture);
  return resizeField({ width: picture.width, height: picture.height, data }, width, height).data;
}

/** Where a picture is so plain that it may be drawn along unseen: 1, else 0, at a size. */
export function plainIn(picture: Raster, width: number, height: number): Uint8Array {
  const data = lightness(picture, width, height);
  const steps = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const across = x + 1 < width ? Math.abs(data[i + 1]! - data[i]!) : 0;
      const down = y + 1 < height ? Math.abs(data[i + width]! - data[i]!) : 0;
      steps[i] = across + DOWN * down;
    }
  }
  return Uint8Array.from(blurred(steps, width, height, Math.max(1, Math.round(NEAR * height))), (s) =>
    s < DRAWN ? 1 : 0,
  );
}

/** Pixels across at which detail is weighed. */
const ACROSS = 160;

/** How far the middle of a thing's detail lies to the right of its own middle: −1 its left border, 1 its right one. */
export function detailSideOf(picture: Raster, mask: Mask, box: Box): number {
  const [width, height] = [ACROSS, Math.max(2, Math.round((ACROSS * picture.height) / picture.width))];
  const data = lightness(picture, width, height);
  const within = resizeMask(mask, width, height).data;
  let [sum, all] = [0, 0];
  for (let i = 0; i < data.length; i++) {
    const x = i % width;
    // The outline itself does not go across.
    if (x === 0 || x + 1 === width || within[i - 1]! < 128 || within[i]! < 128 || within[i + 1]! < 128)
      continue;
    const step = Math.abs(data[i + 1]! - data[i - 1]!);
    sum += step * (x + 0.5);
    all += step;
  }
  if (all === 0) return 0;
  const [left, right] = [box[0] * width, box[2] * width];
  return clamp((2 * (sum / all) - left - right) / Math.max(1, right - left), -1, 1);
}
