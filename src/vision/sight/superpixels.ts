import type { Lab } from '../lab.ts';

/** A picture cut into small pieces of one colour each, with edges where the picture has them. */
export interface Pieces {
  readonly count: number;
  /** Piece of each pixel. */
  readonly label: Int32Array;
  /** For each piece, its neighbours and how many pixel sides they share. */
  readonly touching: readonly ReadonlyMap<number, number>[];
}

/** Pull of place against colour: Lab units that one grid step counts for. */
const COMPACTNESS = 8;
const ROUNDS = 4;

/**
 * Simple linear iterative clustering (Achanta et al. 2012) on a regular grid of starts; stray bits join the piece
 * that they touch first.
 * @param wanted about how many pieces
 */
export function superpixels({ width, height, l, a, b }: Lab, wanted: number): Pieces {
  const n = width * height;
  const step = Math.max(1, Math.sqrt(n / Math.max(1, wanted)));
  const columns = Math.max(1, Math.round(width / step));
  const rows = Math.max(1, Math.round(height / step));
  const k = columns * rows;
  // Sums and means of lightness, a, b, x, y for each cluster.
  const centre = new Float32Array(k * 5);
  for (let i = 0; i < k; i++) {
    const x = Math.min(width - 1, Math.floor((((i % columns) + 0.5) * width) / columns));
    const y = Math.min(height - 1, Math.floor(((Math.floor(i / columns) + 0.5) * height) / rows));
    centre.set([l[y * width + x]!, a[y * width + x]!, b[y * width + x]!, x, y], i * 5);
  }
  const label = new Int32Array(n);
  const best = new Float32Array(n);
  const place = (COMPACTNESS / step) ** 2;
  const reach = Math.ceil(step * 1.5);
  for (let round = 0; round < ROUNDS; round++) {
    best.fill(Number.POSITIVE_INFINITY);
    for (let i = 0; i < k; i++) {
      const [cl, ca, cb, cx, cy] = centre.subarray(i * 5, i * 5 + 5) as unknown as number[];
      const x1 = Math.min(width - 1, Math.floor(cx! + reach));
      const y1 = Math.min(height - 1, Math.floor(cy! + reach));
      const x0 = Math.max(0, Math.ceil(cx! - reach));
      for (let y = Math.max(0, Math.ceil(cy! - reach)); y <= y1; y++) {
        for (let x = x0, at = y * width + x0; x <= x1; x++, at++) {
          const dl = l[at]! - cl!;
          const da = a[at]! - ca!;
          const db = b[at]! - cb!;
          const dx = x - cx!;
          const dy = y - cy!;
          const d = dl * dl + da * da + db * db + place * (dx * dx + dy * dy);
          if (d < best[at]!) {
            best[at] = d;
            label[at] = i;
          }
        }
      }
    }
    const size = new Int32Array(k);
    const sum = new Float64Array(k * 5);
    for (let y = 0, at = 0; y < height; y++) {
      for (let x = 0; x < width; x++, at++) {
        const i = label[at]!;
        size[i]!++;
        sum[i * 5]! += l[at]!;
        sum[i * 5 + 1]! += a[at]!;
        sum[i * 5 + 2]! += b[at]!;
        sum[i * 5 + 3]! += x;
        sum[i * 5 + 4]! += y;
      }
    }
    for (let i = 0; i < k; i++) {
      if (size[i]! > 0) for (let c = 0; c < 5; c++) centre[i * 5 + c] = sum[i * 5 + c]! / size[i]!;
    }
  }
  return connect(label, width, height, (step * step) / 4);
}

/** Give every connected bit a number of its own; bits under `least` pixels join a neighbour. */
function connect(label: Int32Array, width: number, height: number, least: number): Pieces {
  const n = width * height;
  const out = new Int32Array(n).fill(-1);
  const queue = new Int32Array(n);
  let count = 0;
  for (let start = 0; start < n; start++) {
    if (out[start]! >= 0) continue;
    const own = label[start]!;
    let beside = -1;
    let head = 0;
    let tail = 0;
    queue[tail++] = start;
    out[start] = count;
    while (head < tail) {
      const at = queue[head++]!;
      const x = at % width;
      for (let side = 0; side < 4; side++) {
        if ((side === 0 && x === 0) || (side === 1 && x === width - 1)) continue;
        const to = at + (side === 0 ? -1 : side === 1 ? 1 : side === 2 ? -width : width);
        if (to < 0 || to >= n) continue;
        if (out[to]! < 0) {
          if (label[to] === own) {
            out[to] = count;
            queue[tail++] = to;
          }
        } else if (out[to] !== count) beside = out[to]!;
      }
    }
    if (tail < least && beside >= 0) for (let i = 0; i < tail; i++) out[queue[i]!] = beside;
    else count++;
  }
  const touching = Array.from({ length: count }, () => new Map<number, number>());
  const meet = (p: number, q: number): void => {
    if (p === q) return;
    touching[p]!.set(q, (touching[p]!.get(q) ?? 0) + 1);
    touching[q]!.set(p, (touching[q]!.get(p) ?? 0) + 1);
  };
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (x < width - 1) meet(out[at]!, out[at + 1]!);
      if (y < height - 1) meet(out[at]!, out[at + width]!);
    }
  }
  return { count, label: out, touching };
}
