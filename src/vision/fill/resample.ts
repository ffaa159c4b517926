/**
 * Bring a plane of numbers to another size: bilinear when it grows, the mean of each cell when it shrinks. Pixel
 * middles stay where they are in shares of the size.
 * @param from width × height numbers, rows from the top
 * @returns w × h numbers
 */
export function resample(
  from: ArrayLike<number>,
  width: number,
  height: number,
  w: number,
  h: number,
): Float32Array {
  const across = taps(width, w);
  const down = taps(height, h);
  // First the rows, then the columns: a separable filter costs the sum of its two widths, not the product.
  const rows = new Float32Array(w * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < w; x++) {
      let sum = 0;
      for (let k = across.first[x]!, n = 0; n < across.count; k++, n++) {
        sum += across.weight[x * across.count + n]! * from[y * width + Math.min(width - 1, k)]!;
      }
      rows[y * w + x] = sum;
    }
  }
  const out = new Float32Array(w * h);
  for (let y = 0; y < h; y++) {
    for (let n = 0; n < down.count; n++) {
      const weight = down.weight[y * down.count + n]!;
      if (weight === 0) continue;
      const at = Math.min(height - 1, down.first[y]! + n) * w;
      for (let x = 0; x < w; x++) out[y * w + x]! += weight * rows[at + x]!;
    }
  }
  return out;
}

/** For each of `to` places the first of the `from` places that it is made of, and their weights (sum 1). */
function taps(from: number, to: number) {
  const step = from / to;
  const half = Math.max(1, step) / 2;
  const count = step <= 1 ? 2 : Math.ceil(step) + 1;
  const first = new Int32Array(to);
  const weight = new Float32Array(to * count);
  for (let i = 0; i < to; i++) {
    const middle = (i + 0.5) * step;
    if (step <= 1) {
      const at = Math.min(from - 1, Math.max(0, middle - 0.5));
      first[i] = Math.floor(at);
      weight[i * 2] = 1 - (at - Math.floor(at));
      weight[i * 2 + 1] = at - Math.floor(at);
      continue;
    }
    first[i] = Math.floor(middle - half);
    let sum = 0;
    for (let n = 0; n < count; n++) {
      const k = first[i]! + n;
      const share = Math.max(0, Math.min(k + 1, middle + half) - Math.max(k, middle - half));
      weight[i * count + n] = k < from ? share : 0;
      sum += k < from ? share : 0;
    }
    for (let n = 0; n < count; n++) weight[i * count + n]! /= sum;
  }
  return { count, first, weight };
}

/**
 * The place inside 0 … size−1 that a place outside it mirrors, however far out.
 * @example mirrored(-1, 10) // 0
 */
export function mirrored(at: number, size: number): number {
  const period = 2 * size;
  const k = ((at % period) + period) % period;
  return k < size ? k : period - 1 - k;
}
