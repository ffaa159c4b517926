import type { Field } from './raster.ts';

/** Rows of the mean that is being made; kept from call to call, since means are made by the hundred. */
let scratch = new Float32Array(0);

/**
 * Mean over the square of side 2r + 1 about each pixel, of the part of it that lies in the picture.
 * Two running sums, so the time does not depend on r.
 * @param out where to put it, not `data` itself
 */
export function boxMean(
  data: ArrayLike<number>,
  width: number,
  height: number,
  r: number,
  out: Float32Array = new Float32Array(width * height),
): Float32Array {
  if (scratch.length < width * height) scratch = new Float32Array(width * height);
  const rows = scratch;
  const rx = Math.min(r, width - 1);
  const ry = Math.min(r, height - 1);
  for (let y = 0; y < height; y++) {
    const at = y * width;
    let sum = 0;
    for (let x = 0; x < rx; x++) sum += data[at + x]!;
    for (let x = 0; x < width; x++) {
      if (x + rx < width) sum += data[at + x + rx]!;
      if (x - rx - 1 >= 0) sum -= data[at + x - rx - 1]!;
      rows[at + x] = sum / (Math.min(width - 1, x + rx) - Math.max(0, x - rx) + 1);
    }
  }
  const sums = new Float64Array(width);
  for (let y = 0; y < ry; y++) for (let x = 0; x < width; x++) sums[x]! += rows[y * width + x]!;
  for (let y = 0; y < height; y++) {
    const add = y + ry < height ? (y + ry) * width : -1;
    const drop = y - ry - 1 >= 0 ? (y - ry - 1) * width : -1;
    const n = Math.min(height - 1, y + ry) - Math.max(0, y - ry) + 1;
    for (let x = 0; x < width; x++) {
      if (add >= 0) sums[x]! += rows[add + x]!;
      if (drop >= 0) sums[x]! -= rows[drop + x]!;
      out[y * width + x] = sums[x]! / n;
    }
  }
  return out;
}

/** Differences to the right and downward, central where there are two neighbours. */
export function slopes({ width, height, data }: Field): { x: Float32Array; y: Float32Array } {
  const x = new Float32Array(width * height);
  const y = new Float32Array(width * height);
  for (let v = 0; v < height; v++) {
    const up = v > 0 ? -width : 0;
    const down = v < height - 1 ? width : 0;
    for (let u = 0; u < width; u++) {
      const at = v * width + u;
      const left = u > 0 ? -1 : 0;
      const right = u < width - 1 ? 1 : 0;
      x[at] = (data[at + right]! - data[at + left]!) / Math.max(1, right - left);
      y[at] = (data[at + down]! - data[at + up]!) / Math.max(1, (down - up) / width);
    }
  }
  return { x, y };
}

/**
 * Guided filter (He, Sun and Tang 2013) of a field by a grey guide of the same size: smooth where the guide is
 * smooth, with the guide's edges.
 * @param r half side of the window, pixels
 * @param eps what counts as an edge: variance of the guide, in its own units squared
 */
export function guided(field: Field, guide: Float32Array, r: number, eps: number): Field {
  const { width, height, data } = field;
  const n = width * height;
  const mean = (of: ArrayLike<number>): Float32Array => boxMean(of, width, height, r);
  const square = new Float32Array(n);
  const product = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    square[i] = guide[i]! * guide[i]!;
    product[i] = guide[i]! * data[i]!;
  }
  const mg = mean(guide);
  const mp = mean(data);
  const mgg = mean(square);
  const mgp = mean(product);
  for (let i = 0; i < n; i++) {
    const a = (mgp[i]! - mg[i]! * mp[i]!) / (Math.max(0, mgg[i]! - mg[i]! * mg[i]!) + eps);
    square[i] = a;
    product[i] = mp[i]! - a * mg[i]!;
  }
  const ma = mean(square);
  const mb = mean(product);
  for (let i = 0; i < n; i++) square[i] = ma[i]! * guide[i]! + mb[i]!;
  return { width, height, data: square };
}

/** Patches of touching pixels (left, right, up, down) for which `inside` is true. */
export interface Patches {
  /** Patch of each pixel from 0, or −1. */
  readonly label: Int32Array;
  /** Pixels of each patch. */
  readonly size: number[];
}

/** Parts of a set of pixels that hang together. */
export function patches(width: number, height: number, inside: (at: number) => boolean): Patches {
  const n = width * height;
  const label = new Int32Array(n).fill(-1);
  const size: number[] = [];
  const stack = new Int32Array(n);
  for (let start = 0; start < n; start++) {
    if (label[start]! >= 0 || !inside(start)) continue;
    const id = size.length;
    let top = 0;
    let count = 0;
    stack[top++] = start;
    label[start] = id;
    while (top > 0) {
      const at = stack[--top]!;
      count++;
      const x = at % width;
      const visit = (to: number): void => {
        if (label[to]! < 0 && inside(to)) {
          label[to] = id;
          stack[top++] = to;
        }
      };
      if (x > 0) visit(at - 1);
      if (x < width - 1) visit(at + 1);
      if (at >= width) visit(at - width);
      if (at + width < n) visit(at + width);
    }
    size.push(count);
  }
  return { label, size };
}
