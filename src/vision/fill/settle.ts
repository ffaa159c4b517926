import type { Raster } from '../raster.ts';
import type { Frame } from './canvas.ts';
import { unmix } from './unmix.ts';

/** The part of a texture that lies on the picture. */
export function copyOut(texture: Raster, frame: Frame, to: Uint8ClampedArray): void {
  for (let y = 0; y < frame.height; y++) {
    const at = ((y + frame.margin[1]) * frame.full[0] + frame.margin[0]) * 4;
    to.set(texture.data.subarray(at, at + frame.width * 4), y * frame.width * 4);
  }
}

/** A fill and the picture that differ by no more than this show the same thing. */
const CLOSE = 5;

/**
 * Take pixels near an edge back from the picture where the fill agrees with it and nothing stands before them: what is
 * in front need not carry them along.
 * @param before alphas of the picture's size of what is in front of the texture
 */
export function regain(
  texture: Raster,
  frame: Frame,
  picture: Raster,
  before: readonly (Uint8Array | undefined)[],
): void {
  const fronts = before.filter((b) => b !== undefined);
  for (let y = 0, i = 0; y < frame.height; y++) {
    let p = ((y + frame.margin[1]) * frame.full[0] + frame.margin[0]) * 4;
    for (let x = 0; x < frame.width; x++, i++, p += 4) {
      const q = i * 4;
      let far = 0;
      for (let c = 0; c < 3; c++) far = Math.max(far, Math.abs(texture.data[p + c]! - picture.data[q + c]!));
      if (far === 0 || far > CLOSE || fronts.some((f) => f[i]! > 0)) continue;
      for (let c = 0; c < 3; c++) texture.data[p + c] = picture.data[q + c]!;
    }
  }
}

/**
 * Settle a texture's colours and alpha, so that what is below and it together give the picture.
 * @param whole the layer's matte on the whole texture; opaque without
 */
export function settle(
  picture: Raster,
  frame: Frame,
  texture: Raster,
  whole: Uint8Array | undefined,
  below: Uint8ClampedArray,
  covered: Uint8Array | undefined,
): void {
  const { width, height } = frame;
  const alpha = new Uint8Array(width * height).fill(255);
  const colour = new Uint8ClampedArray(width * height * 3);
  const at = (y: number) => (y + frame.margin[1]) * frame.full[0] + frame.margin[0];
  if (whole) for (let i = 0; i < whole.length; i++) texture.data[i * 4 + 3] = whole[i]!;
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0, p = at(y) * 4; x < width; x++, i++, p += 4) {
      colour[i * 3] = texture.data[p]!;
      colour[i * 3 + 1] = texture.data[p + 1]!;
      colour[i * 3 + 2] = texture.data[p + 2]!;
      alpha[i] = texture.data[p + 3]!;
    }
  }
  unmix(picture, below, alpha, covered, colour);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0, p = at(y) * 4; x < width; x++, i++, p += 4) {
      texture.data[p] = colour[i * 3]!;
      texture.data[p + 1] = colour[i * 3 + 1]!;
      texture.data[p + 2] = colour[i * 3 + 2]!;
      texture.data[p + 3] = alpha[i]!;
    }
  }
}
