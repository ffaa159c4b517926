import type { Raster } from './raster.ts';

/** Lightness of a colour as bytes have it (luma, BT.601), in the units of its channels. */
export const luma = (r: number, g: number, b: number): number => 0.299 * r + 0.587 * g + 0.114 * b;

/** Lightness of the pixel whose red is at `at`, of 255. */
export const lumaAt = (data: Raster['data'], at: number): number =>
  luma(data[at]!, data[at + 1]!, data[at + 2]!);

/** Lightness of each pixel of a picture, 0–255. */
export function lumaOf({ width, height, data }: Raster): Float32Array {
  const out = new Float32Array(width * height);
  for (let i = 0; i < out.length; i++) out[i] = lumaAt(data, i * 4);
  return out;
}

/** Lightness of planes of red, green and blue, in their units. */
export function lumaOfPlanes(planes: readonly Float32Array[]): Float32Array {
  const [red, green, blue] = planes as [Float32Array, Float32Array, Float32Array];
  return red.map((r, i) => luma(r, green[i]!, blue[i]!));
}
