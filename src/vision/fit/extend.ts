import type { Raster } from '../raster.ts';
import { resizeRaster } from '../resize.ts';
import { lay } from './pad.ts';
import type { Size } from './plan.ts';

/** Blur of the levels between which borders grow softer, as shares of the frame's long side. */
const BLURS = [0, 1 / 240, 1 / 96, 1 / 40, 1 / 16, 1 / 6] as const;
/** Share of the frame's long side within which a border passes through all levels. */
const RAMP = 0.28;
/** Share of the picture's side that is mirrored at most: a border must not show its subject a second time. */
const REACH = 0.1;

/**
 * Fill the borders around a picture from the picture itself: mirrored at the edge, so that nothing breaks there, softer
 * and slower with every pixel outward, and toward the frame's edge only the colours of the picture's rim.
 */
export function extendBorders(
  picture: Raster,
  { width, height }: Size,
  at: readonly [number, number],
): Raster {
  const data = mirrored(picture, width, height, at);
  const long = Math.max(width, height);
  const levels = BLURS.map((share) => blurred({ width, height, data }, share * long));
  const out = new Uint8ClampedArray(data);
  for (let y = 0; y < height; y++) {
    const dy = Math.max(at[1] - y, y - (at[1] + picture.height - 1), 0);
    for (let x = 0; x < width; x++) {
      const dx = Math.max(at[0] - x, x - (at[0] + picture.width - 1), 0);
      const far = Math.hypot(dx, dy) / (RAMP * long);
      if (far === 0) continue;
      // The square root softens quickly at first: a sharp mirror image is what gives the border away.
      const level = Math.min(levels.length - 1.001, Math.sqrt(far) * (levels.length - 1));
      const low = Math.floor(level);
      const share = level - low;
      const i = (y * width + x) * 4;
      for (let c = 0; c < 3; c++)
        out[i + c] =
          (levels[low]?.[i + c] as number) * (1 - share) + (levels[low + 1]?.[i + c] as number) * share;
    }
  }
  lay(picture, out, width, at);
  return { width, height, data: out };
}

/** The picture in a larger frame; beyond its edges what lies as far inside, and ever less farther. */
function mirrored(
  picture: Raster,
  width: number,
  height: number,
  at: readonly [number, number],
): Uint8ClampedArray {
  const columns = Float32Array.from({ length: width }, (_, x) => reflect(x - at[0], picture.width));
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, to = 0; y < height; y++) {
    const v = reflect(y - at[1], picture.height);
    const top = Math.floor(v);
    const below = Math.min(picture.height - 1, top + 1);
    for (let x = 0; x < width; x++, to += 4) {
      const u = columns[x] as number;
      const left = Math.floor(u);
      const right = Math.min(picture.width - 1, left + 1);
      for (let c = 0; c < 4; c++) {
        const pixel = (row: number, column: number): number =>
          picture.data[(row * picture.width + column) * 4 + c] as number;
        const upper = pixel(top, left) + (pixel(top, right) - pixel(top, left)) * (u - left);
        const lower = pixel(below, left) + (pixel(below, right) - pixel(below, left)) * (u - left);
        data[to + c] = upper + (lower - upper) * (v - top);
      }
    }
  }
  return data;
}

/** Mirrored at both ends; the way inside levels off at `REACH` of the length. */
function reflect(at: number, length: number): number {
  const beyond = at < 0 ? -at - 1 : at - length;
  if (beyond < 0) return at;
  const reach = length * REACH;
  const inside = Math.min(length - 1, reach * (1 - Math.exp(-beyond / reach)));
  return at < 0 ? inside : length - 1 - inside;
}

/** Blurred to about a Gaussian of the given radius: made small by areas, smoothed, made large again. */
function blurred(image: Raster, radius: number): ArrayLike<number> {
  if (radius < 0.5) return image.data;
  const factor = Math.max(1, radius / 2);
  const small = resizeRaster(
    image,
    Math.max(1, Math.round(image.width / factor)),
    Math.max(1, Math.round(image.height / factor)),
  );
  return resizeRaster(binomial(small), image.width, image.height).data;
}

/** Two passes of the 1-4-6-4-1 kernel each way, edges repeated. */
function binomial({ width, height, data }: Raster): Raster {
  let from = Float32Array.from(data);
  const weights = [1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16] as const;
  for (const across of [true, false, true, false]) {
    const to = new Float32Array(from.length);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        for (let k = -2; k <= 2; k++) {
          const sx = across ? Math.min(width - 1, Math.max(0, x + k)) : x;
          const sy = across ? y : Math.min(height - 1, Math.max(0, y + k));
          const weight = weights[k + 2] as number;
          for (let c = 0; c < 4; c++)
            to[(y * width + x) * 4 + c]! += weight * (from[(sy * width + sx) * 4 + c] as number);
        }
      }
    }
    from = to;
  }
  return { width, height, data: Uint8ClampedArray.from(from) };
}
