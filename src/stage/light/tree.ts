/**
 * A bounding-volume tree over triangles in flat arrays, so that threads can share it. Written here because a
 * bake casts millions of rays and object-based trees spend most of that time allocating.
 */
export interface Tree {
  /** min xyz, max xyz per node. */
  readonly bounds: Float32Array;
  /** Per node: first child (the second follows it) and 0, or first triangle in `order` and their number. */
  readonly links: Int32Array;
  readonly order: Uint32Array;
}

const BINS = 12;
const LEAF = 4;

/** A new array on memory that threads can share, where there is such memory. */
export const sharedFloats = (n: number): Float32Array =>
  typeof SharedArrayBuffer === 'undefined'
    ? new Float32Array(n)
    : new Float32Array(new SharedArrayBuffer(n * 4));
/** As `sharedFloats`. */
export const sharedInts = (n: number): Int32Array =>
  typeof SharedArrayBuffer === 'undefined' ? new Int32Array(n) : new Int32Array(new SharedArrayBuffer(n * 4));
/** As `sharedFloats`. */
export const sharedUints = (n: number): Uint32Array =>
  typeof SharedArrayBuffer === 'undefined'
    ? new Uint32Array(n)
    : new Uint32Array(new SharedArrayBuffer(n * 4));

/** Builds the tree by the surface-area heuristic in 12 bins. */
export function buildTree(positions: Float32Array, indices: Uint32Array): Tree {
  const n = indices.length / 3;
  const box = new Float32Array(n * 6);
  const middle = new Float32Array(n * 3);
  for (let i = 0; i < n; i++) {
    for (let a = 0; a < 3; a++) {
      const p = positions[(indices[i * 3] as number) * 3 + a] as number;
      const q = positions[(indices[i * 3 + 1] as number) * 3 + a] as number;
      const r = positions[(indices[i * 3 + 2] as number) * 3 + a] as number;
      const low = Math.min(p, q, r);
      const high = Math.max(p, q, r);
      box[i * 6 + a] = low;
      box[i * 6 + 3 + a] = high;
      middle[i * 3 + a] = (low + high) / 2;
    }
  }
  const order = sharedUints(n);
  for (let i = 0; i < n; i++) order[i] = i;
  const bounds = sharedFloats(Math.max(1, 2 * n) * 6);
  const links = sharedInts(Math.max(1, 2 * n) * 2);
  let used = 1;

  const fit = (node: number, from: number, to: number): void => {
    for (let a = 0; a < 3; a++) {
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let k = from; k < to; k++) {
        const i = (order[k] as number) * 6;
        low = Math.min(low, box[i + a] as number);
        high = Math.max(high, box[i + 3 + a] as number);
      }
      bounds[node * 6 + a] = low;
      bounds[node * 6 + 3 + a] = high;
    }
  };
  const area = (b: Float32Array): number => {
    const x = (b[3] as number) - (b[0] as number);
    const y = (b[4] as number) - (b[1] as number);
    const z = (b[5] as number) - (b[2] as number);
    return x < 0 ? 0 : x * y + y * z + z * x;
  };
  const counts = new Int32Array(BINS);
  const boxes = Array.from({ length: BINS }, () => new Float32Array(6));
  const grow = (b: Float32Array, from: Float32Array, at: number): void => {
    for (let a = 0; a < 3; a++) {
      b[a] = Math.min(b[a] as number, from[at + a] as number);
      b[a + 3] = Math.max(b[a + 3] as number, from[at + a + 3] as number);
    }
  };
  const empty = (b: Float32Array): Float32Array => {
    b.fill(1e30, 0, 3);
    b.fill(-1e30, 3, 6);
    return b;
  };

  const stack: [number, number, number][] = [[0, 0, n]];
  while (stack.length > 0) {
    const [node, from, to] = stack.pop() as [number, number, number];
    fit(node, from, to);
    let bestCost = Number.POSITIVE_INFINITY;
    let bestAxis = -1;
    let bestBin = 0;
    let bestLow = 0;
    let bestScale = 0;
    if (to - from > LEAF) {
      for (let a = 0; a < 3; a++) {
        let low = Number.POSITIVE_INFINITY;
        let high = Number.NEGATIVE_INFINITY;
        for (let k = from; k < to; k++) {
          const m = middle[(order[k] as number) * 3 + a] as number;
          low = Math.min(low, m);
          high = Math.max(high, m);
        }
        if (high - low < 1e-7) continue;
        const scale = (BINS * 0.9999) / (high - low);
        counts.fill(0);
        for (const b of boxes) empty(b);
        for (let k = from; k < to; k++) {
          const i = order[k] as number;
          const bin = Math.floor(((middle[i * 3 + a] as number) - low) * scale);
          counts[bin] = (counts[bin] as number) + 1;
          grow(boxes[bin] as Float32Array, box, i * 6);
        }
        const left = empty(new Float32Array(6));
        const costs: number[] = [];
        let inLeft = 0;
        for (let b = 0; b < BINS - 1; b++) {
          inLeft += counts[b] as number;
          grow(left, boxes[b] as Float32Array, 0);
          costs.push(inLeft * area(left));
        }
        const right = empty(new Float32Array(6));
        let inRight = 0;
        for (let b = BINS - 1; b > 0; b--) {
          inRight += counts[b] as number;
          grow(right, boxes[b] as Float32Array, 0);
          const cost = (costs[b - 1] as number) + inRight * area(right);
          if (cost < bestCost && inRight > 0 && inRight < to - from) {
            bestCost = cost;
            bestAxis = a;
            bestBin = b;
            bestLow = low;
            bestScale = scale;
          }
        }
      }
    }
    if (bestAxis < 0) {
      links[node * 2] = from;
      links[node * 2 + 1] = to - from;
      continue;
    }
    let i = from;
    let j = to - 1;
    while (i <= j) {
      const bin = Math.floor(((middle[(order[i] as number) * 3 + bestAxis] as number) - bestLow) * bestScale);
      if (bin < bestBin) i++;
      else {
        const swap = order[i] as number;
        order[i] = order[j] as number;
        order[j] = swap;
        j--;
      }
    }
    const child = used;
    used += 2;
    links[node * 2] = child;
    links[node * 2 + 1] = 0;
    stack.push([child, from, i], [child + 1, i, to]);
  }
  return { bounds, links, order };
}
