import type { Field, Mask, Raster } from './raster.ts';

/** For every place of a row: which old places it is made of and how much of each. */
interface Taps {
  readonly first: Int32Array;
  readonly count: Int32Array;
  readonly weight: Float32Array;
  /** Most taps that a place has; the stride of `weight`. */
  readonly most: number;
}

/** Area average when a row shrinks, bilinear between pixel centres when it grows. */
function taps(from: number, to: number): Taps {
  const step = from / to;
  const most = step > 1 ? Math.ceil(step) + 1 : 2;
  const first = new Int32Array(to);
  const count = new Int32Array(to);
  const weight = new Float32Array(to * most);
  for (let i = 0; i < to; i++) {
    if (step > 1) {
      const start = i * step;
      const end = Math.min(from, (i + 1) * step);
      const low = Math.min(from - 1, Math.floor(start + 1e-9));
      const high = Math.max(low, Math.min(from - 1, Math.ceil(end - 1e-9) - 1));
      first[i] = low;
      count[i] = high - low + 1;
      for (let k = low; k <= high; k++) {
        weight[i * most + k - low] = Math.max(0, Math.min(end, k + 1) - Math.max(start, k)) / (end - start);
      }
    } else {
      const at = Math.min(from - 1, Math.max(0, (i + 0.5) * step - 0.5));
      const low = Math.min(Math.floor(at), Math.max(0, from - 2));
      first[i] = low;
      count[i] = from > 1 ? 2 : 1;
      weight[i * most] = from > 1 ? 1 - (at - low) : 1;
      if (from > 1) weight[i * most + 1] = at - low;
    }
  }
  return { first, count, weight, most };
}

function resample(
  data: ArrayLike<number>,
  width: number,
  height: number,
  channels: number,
  toWidth: number,
  toHeight: number,
): Float32Array {
  const across = taps(width, toWidth);
  const down = taps(height, toHeight);
  const row = toWidth * channels;
  const narrow = new Float32Array(row * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < toWidth; x++) {
      const n = across.count[x]!;
      const w0 = x * across.most;
      const from = (y * width + across.first[x]!) * channels;
      for (let c = 0; c < channels; c++) {
        let sum = 0;
        for (let k = 0, at = from + c; k < n; k++, at += channels) sum += across.weight[w0 + k]! * data[at]!;
        narrow[y * row + x * channels + c] = sum;
      }
    }
  }
  const out = new Float32Array(row * toHeight);
  for (let y = 0; y < toHeight; y++) {
    const n = down.count[y]!;
    for (let k = 0; k < n; k++) {
      const w = down.weight[y * down.most + k]!;
      const from = (down.first[y]! + k) * row;
      for (let i = 0; i < row; i++) out[y * row + i]! += w * narrow[from + i]!;
    }
  }
  return out;
}

function assertSize(width: number, height: number): void {
  if (!(Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0)) {
    throw new RangeError(`A picture cannot be resized to ${width}x${height}.`);
  }
}

/**
 * A picture of another size: area average where it shrinks, bilinear where it grows, pixel centres kept in place.
 * Colours are weighted by their alpha, so nothing bleeds in from see-through pixels. The same size gives a copy.
 * Throws a RangeError unless the sizes are whole and positive.
 * @example resizeRaster(picture, 640, 360)
 */
export function resizeRaster(image: Raster, width: number, height: number): Raster {
  assertSize(width, height);
  const { data } = image;
  if (width === image.width && height === image.height) return { width, height, data: data.slice() };
  let opaque = true;
  for (let i = 3; i < data.length && opaque; i += 4) opaque = data[i] === 255;
  if (opaque) {
    const out = resample(data, image.width, image.height, 4, width, height);
    return { width, height, data: Uint8ClampedArray.from(out) };
  }
  const weighted = new Float32Array(data.length);
  for (let i = 0; i < data.length; i += 4) {
    const alpha = data[i + 3]! / 255;
    for (let c = 0; c < 3; c++) weighted[i + c] = data[i + c]! * alpha;
    weighted[i + 3] = data[i + 3]!;
  }
  const out = resample(weighted, image.width, image.height, 4, width, height);
  for (let i = 0; i < out.length; i += 4) {
    const alpha = out[i + 3]! / 255;
    if (alpha > 0) for (let c = 0; c < 3; c++) out[i + c] = out[i + c]! / alpha;
  }
  return { width, height, data: Uint8ClampedArray.from(out) };
}

/** A mask of another size; see {@link resizeRaster}. */
export function resizeMask(mask: Mask, width: number, height: number): Mask {
  assertSize(width, height);
  if (width === mask.width && height === mask.height) return { width, height, data: mask.data.slice() };
  const out = resample(mask.data, mask.width, mask.height, 1, width, height);
  return { width, height, data: Uint8Array.from(out, (v) => Math.min(255, Math.round(v))) };
}

/** A field of another size; see {@link resizeRaster}. */
export function resizeField(field: Field, width: number, height: number): Field {
  assertSize(width, height);
  if (width === field.width && height === field.height) return { width, height, data: field.data.slice() };
  return { width, height, data: resample(field.data, field.width, field.height, 1, width, height) };
}
