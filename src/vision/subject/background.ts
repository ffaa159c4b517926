import type { Cells } from './cells.ts';

/** Lab units along a path within which two cells count as one area (Zhu et al. 2014). */
const ONE_AREA = 10;
/** Reach of contrast in shares of the picture's longer side. */
const NEAR = 0.4;

/**
 * How likely each cell is background, 0 to 1: an area is background when much of its outline is the picture's
 * border ("boundary connectivity" of Zhu, Liang, Wei and Sun, Saliency Optimization from Robust Background
 * Detection, 2014). An object that the border cuts a little is not.
 * @param bias known background, 0 to 1 for each cell
 */
export function backgroundOf(cells: Cells, bias: Float32Array): Float32Array {
  const { count, beside, l, a, b, rim, size } = cells;
  const step = (p: number, q: number): number => Math.hypot(l[p]! - l[q]!, a[p]! - a[q]!, b[p]! - b[q]!);
  // Steps that a plain area has anyway are free: the mean of each cell's smallest step.
  let free = 0;
  for (let p = 0; p < count; p++) {
    let least = Number.POSITIVE_INFINITY;
    for (const q of beside[p]!) least = Math.min(least, step(p, q));
    free += least === Number.POSITIVE_INFINITY ? 0 : least;
  }
  free /= Math.max(1, count);
  const weights = beside.map((list, p) => list.map((q) => Math.max(0, step(p, q) - free)));
  const out = new Float32Array(count);
  const far = ONE_AREA * 3.5;
  const d = new Float32Array(count);
  let total = 0;
  for (let p = 0; p < count; p++) total += size[p]!;
  // Lengths are told in cells' sides, so that the measure does not depend on how many cells there are.
  const side = Math.sqrt(total / Math.max(1, count));
  for (let start = 0; start < count; start++) {
    // Shortest paths by rounds over a queue: graphs of some hundred nodes, small radius.
    d.fill(Number.POSITIVE_INFINITY);
    d[start] = 0;
    const queue = [start];
    const waiting = new Uint8Array(count);
    for (let head = 0; head < queue.length; head++) {
      const p = queue[head]!;
      waiting[p] = 0;
      const list = beside[p]!;
      for (let k = 0; k < list.length; k++) {
        const to = d[p]! + weights[p]![k]!;
        const q = list[k]!;
        if (to < d[q]! && to < far) {
          d[q] = to;
          if (!waiting[q]) {
            waiting[q] = 1;
            queue.push(q);
          }
        }
      }
    }
    let area = 0;
    let edge = 0;
    let known = 0;
    for (let p = 0; p < count; p++) {
      if (d[p]! >= far) continue;
      const w = Math.exp(-(d[p]! ** 2) / (2 * ONE_AREA ** 2));
      area += w * size[p]!;
      edge += w * rim[p]!;
      known += w * size[p]! * bias[p]!;
    }
    const tied = edge / side / Math.sqrt(area / (side * side));
    out[start] = 1 - (1 - known / area) * Math.exp(-(tied ** 2) / 2);
  }
  return out;
}

/** How far each cell stands out in colour from the background near it, 0 to 1. */
export function contrastOf({ count, size, l, a, b, x, y }: Cells, background: Float32Array): Float32Array {
  const out = new Float32Array(count);
  let most = 1e-6;
  for (let p = 0; p < count; p++) {
    let sum = 0;
    let weight = 0;
    for (let q = 0; q < count; q++) {
      const near = Math.exp(-((x[p]! - x[q]!) ** 2 + (y[p]! - y[q]!) ** 2) / (2 * NEAR ** 2)) * size[q]!;
      sum += near * background[q]! * Math.hypot(l[p]! - l[q]!, a[p]! - a[q]!, b[p]! - b[q]!);
      weight += near;
    }
    out[p] = sum / weight;
    most = Math.max(most, out[p]!);
  }
  // A picture of hardly any contrast must not be blown up to one of full contrast.
  const scale = 1 / Math.max(12, most);
  for (let p = 0; p < count; p++) out[p]! *= scale;
  return out;
}

/**
 * The smooth field over cells that best agrees with what speaks for and against each: weighted least squares, solved
 * by rounds of Gauss–Seidel.
 */
export function balance(cells: Cells, against: Float32Array, speaks: Float32Array): Float32Array {
  const { count, beside, l, a, b } = cells;
  const s = new Float32Array(count).fill(0.3);
  const ties = beside.map((list, p) =>
    list.map((q) => {
      const d2 = (l[p]! - l[q]!) ** 2 + (a[p]! - a[q]!) ** 2 + (b[p]! - b[q]!) ** 2;
      return Math.exp(-d2 / (2 * 9 ** 2)) + 0.05;
    }),
  );
  for (let round = 0; round < 60; round++) {
    for (let p = 0; p < count; p++) {
      let top = speaks[p]!;
      let sum = speaks[p]! + against[p]!;
      const list = beside[p]!;
      for (let k = 0; k < list.length; k++) {
        top += ties[p]![k]! * s[list[k]!]!;
        sum += ties[p]![k]!;
      }
      s[p] = top / Math.max(1e-6, sum);
    }
  }
  return s;
}
