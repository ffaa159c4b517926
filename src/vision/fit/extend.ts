import type { Raster } from '../raster.ts';
import { resizeRaster } from '../resize.ts';
import { lay } from './pad.ts';
import type { Size } from './plan.ts';

/** Blur of the levels between which borders grow softer, as shares of the frame's long side. */
const BLURS = [0, 1 / 240, 1 / 96, 1 / 40, 1 / 16] as const;
/** Share of the frame's long side within which a border passes through all levels. */
const RAMP = 0.16;

/**
 * Fill the borders around a picture from the picture itself: mirrored at the edge, so that nothing breaks there, softer
 * with every pixel outward, and toward the frame's edge hardly more than the colours of the picture's rim.
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

/** The picture in a larger frame, repeated back and forth beyond its edges. */
function mirrored(
  picture: Raster,
  width: number,
  height: number,
  at: readonly [number, number],
): Uint8ClampedArray {
  const columns = Int32Array.from({ length: width }, (_, x) => reflect(x - at[0], picture.width) * 4);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, to = 0; y < height; y++) {
    const row = reflect(y - at[1], picture.height) * picture.width * 4;
    for (let x = 0; x < width; x++, to += 4) {
      const from = row + (columns[x] as number);
      for (let c = 0; c < 4; c++) data[to + c] = picture.data[from + c] as number;
    }
  }
  return data;
}

function reflect(at: number, length: number): number {
  const period = length * 2;
  const place = ((at % period) + period) % period;
  return place < length ? place : period - 1 - place;
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
