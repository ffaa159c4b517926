import type { Raster } from '../../vision/raster.ts';
import { resizeField } from '../../vision/resize.ts';
import { blurred } from './weights.ts';

/** Differences of lightness from column to column, of 255, from which on one sees that something is drawn along. */
const DRAWN = 1.4;

/** How much less a row that differs from the next shows of it: what is drawn along goes sideways first. */
const DOWN = 0.1;

/** Share of the height over which differences count. */
const NEAR = 0.014;

/** Where a picture is so plain that it may be drawn along unseen: 1, else 0, at a size. */
export function plainIn(picture: Raster, width: number, height: number): Uint8Array {
  const luma = new Float32Array(picture.width * picture.height);
  for (let i = 0; i < luma.length; i++)
    luma[i] =
      0.299 * picture.data[i * 4]! + 0.587 * picture.data[i * 4 + 1]! + 0.114 * picture.data[i * 4 + 2]!;
  const { data } = resizeField({ width: picture.width, height: picture.height, data: luma }, width, height);
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
