import type { Lab } from '../lab.ts';
import { superpixels } from '../sight/superpixels.ts';

/** Small pieces of one colour each, with what saliency asks of them. */
export interface Cells {
  readonly count: number;
  /** Cell of each pixel. */
  readonly label: Int32Array;
  readonly size: Float32Array;
  /** Mean Lab colour and mean place (shares of the longer side, so that distances are round). */
  readonly l: Float32Array;
  readonly a: Float32Array;
  readonly b: Float32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Pixels of the cell on the picture's border; the lower border counts less, subjects stand on it. */
  readonly rim: Float32Array;
  readonly beside: readonly (readonly number[])[];
}

/** What a pixel of the lower border counts against one of the others. */
const FLOOR = 0.35;

/** Cut a picture into about `wanted` cells. */
export function cellsOf(lab: Lab, wanted: number): Cells {
  const { width, height } = lab;
  const { count, label, touching } = superpixels(lab, wanted);
  const [size, l, a, b, x, y, rim] = Array.from({ length: 7 }, () => new Float32Array(count)) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const long = Math.max(width, height);
  for (let v = 0, at = 0; v < height; v++) {
    for (let u = 0; u < width; u++, at++) {
      const p = label[at]!;
      size[p]!++;
      l[p]! += lab.l[at]!;
      a[p]! += lab.a[at]!;
      b[p]! += lab.b[at]!;
      x[p]! += u;
      y[p]! += v;
      if (v === 0 || u === 0 || u === width - 1) rim[p]!++;
      else if (v === height - 1) rim[p]! += FLOOR;
    }
  }
  for (let p = 0; p < count; p++) {
    const n = size[p]!;
    l[p]! /= n;
    a[p]! /= n;
    b[p]! /= n;
    x[p]! /= n * long;
    y[p]! /= n * long;
  }
  return { count, label, size, l, a, b, x, y, rim, beside: touching.map((m) => [...m.keys()]) };
}

/** Means of a field over cells. */
export function overCells(cells: Cells, data: ArrayLike<number>): Float32Array {
  const out = new Float32Array(cells.count);
  for (let i = 0; i < cells.label.length; i++) out[cells.label[i]!]! += data[i]!;
  for (let p = 0; p < cells.count; p++) out[p]! /= Math.max(1, cells.size[p]!);
  return out;
}
