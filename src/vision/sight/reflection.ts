import { boxMean } from '../filters.ts';
import { resizeField } from '../resize.ts';
import { type Features, lengthOf, ramp } from './features.ts';

/** Still water by what it mirrors. */
export interface Reflection {
  /** Share of the height about which the picture mirrors: the far shore, or a little under it. */
  readonly axis: number;
  /** How sure it is that there is a mirror, 0 to 1. */
  readonly confidence: number;
  /** For each pixel how far what is seen there is the mirror picture of what stands above the axis, 0 to 1. */
  readonly of: Float32Array;
}

/** Step between the windows that are compared and half their size, pixels of the features. */
const STEP = [8, 5] as const;
const HALF = [11, 4] as const;
/** Mean square of the steps across a window under which it shows nothing to compare. */
const LEAST = 0.6;
/** Rows to the axes beside one, about which an image is no longer seen. */
const AWAY = 6;

/**
 * What lies under an axis compared with what stands above it, upside down, window by window (normalised correlation).
 * Only steps of colour from left to right count, since level edges mirror in everything; and only as much as a window
 * is more like its image about this axis than about others, since posts and trunks are alike all along.
 */
export function findReflection({ lab, width, height }: Features): Reflection {
  const n = width * height;
  const none = { axis: 0.5, confidence: 0, of: new Float32Array(n) };
  if (width < 64 || height < 48) return none;
  const across = [lab.l, lab.a, lab.b].map((data) => {
    const soft = boxMean(data, width, height, 1);
    const out = new Float32Array(n);
    for (let i = 1; i < n - 1; i++) out[i] = i % width === 0 ? 0 : soft[i + 1]! - soft[i - 1]!;
    return out;
  });
  const [hx, hy] = HALF;
  const columns = Math.floor((width - 2 * hx - 2) / STEP[0]);
  const rows = Math.floor((height - 2 * hy - 2) / STEP[1]);
  const first = Math.round(height * 0.12);
  const last = Math.round(height * 0.8);
  const energy = across.reduce((sum, of) => {
    for (let i = 0; i < n; i++) sum[i]! += of[i]! * of[i]!;
    return sum;
  }, new Float32Array(n));
  const local = boxMean(energy, width, height, hy);
  const alike = (x: number, y: number, up: number): number => {
    let ab = 0;
    let aa = 0;
    let bb = 0;
    for (const of of across) {
      for (let dy = -hy; dy <= hy; dy++) {
        const below = (y + dy) * width + x;
        const above = (up - dy) * width + x;
        for (let dx = -hx; dx <= hx; dx += 2) {
          const p = of[below + dx]!;
          const q = of[above + dx]!;
          ab += p * q;
          aa += p * p;
          bb += q * q;
        }
      }
    }
    const size = (2 * hy + 1) * (hx + 1);
    if (bb < 0.3 * LEAST * size) return 0;
    // An image is about as strong as what it is of.
    return (ab / Math.sqrt(aa * bb + 1e-6)) * Math.min(1, 2.5 * Math.sqrt(Math.min(aa / bb, bb / aa)));
  };
  const axes = last - first + 1;
  const cells: { x: number; y: number; by: Float32Array }[] = [];
  const votes = new Float32Array(axes);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const x = hx + 1 + c * STEP[0];
      const y = hy + 1 + r * STEP[1];
      if (y < first || local[y * width + x]! < LEAST) continue;
      const by = new Float32Array(axes);
      const list: number[] = [];
      for (let axis = first; axis <= Math.min(last, y - hy); axis++) {
        const up = 2 * axis - y;
        if (up - hy < 1) continue;
        const v = alike(x, y, up);
        by[axis - first] = v;
        if (v !== 0) list.push(v);
      }
      if (list.length < 8) continue;
      const middle = list.sort((p, q) => p - q)[list.length >> 1]!;
      const raw = Float32Array.from(by);
      for (let k = 0; k < axes; k++) {
        if (raw[k] === 0) continue;
        const beside = ((raw[k - AWAY] ?? 0) + (raw[k + AWAY] ?? 0)) / 2;
        by[k] = ramp(0.4, 0.75, raw[k]! - 0.6 * Math.max(0, middle, beside));
        votes[k]! += by[k]!;
      }
      cells.push({ x, y, by });
    }
  }
  // Objects stand at several distances, so their images turn about axes a few rows apart.
  const near = votes.map((_, k) => (votes[k - 1] ?? 0) + votes[k]! + (votes[k + 1] ?? 0));
  let best = 0;
  for (let k = 1; k < axes; k++) if (near[k]! > near[best]!) best = k;
  const usual = [...near].sort((p, q) => p - q)[axes >> 1]!;
  const confidence = ramp(11, 24, near[best]! / (usual + 1)) * ramp(12, 45, near[best]!);
  if (confidence === 0) return none;
  const grid = { width: columns, height: rows, data: new Float32Array(columns * rows) };
  for (const { x, y, by } of cells) {
    const at = ((y - hy - 1) / STEP[1]) * columns + (x - hx - 1) / STEP[0];
    for (let k = Math.max(0, best - 3); k <= Math.min(axes - 1, best + 3); k++) {
      grid.data[at] = Math.max(grid.data[at]!, by[k]!);
    }
  }
  const of = resizeField({ ...grid, data: boxMean(grid.data, columns, rows, 1) }, width, height).data;
  return { axis: (best + first) / height, confidence, of };
}

/**
 * For each piece how far it shows what stands above the axis: by its steps of colour, or where it is smooth by its
 * colour. Water is often darker and duller than what it mirrors.
 */
export function reflecting({ lab, piece, pieces, width, height }: Features, found: Reflection): Float32Array {
  const out = new Float32Array(piece.length);
  if (found.confidence === 0) return out;
  const mean = [lab.l, lab.a, lab.b].map((data) => boxMean(data, width, height, 3));
  const about = boxMean(found.of, width, height, Math.round(width * 0.09));
  const steps = new Float32Array(piece.length);
  for (let i = 0; i < pieces.label.length; i++) steps[pieces.label[i]!]! += found.of[i]!;
  for (let p = 0; p < piece.length; p++) {
    const { x, y, l, a, b, grain, size } = piece[p]!;
    const under = ramp(0, 0.02, y - found.axis);
    if (under === 0) continue;
    const u = Math.min(width - 1, Math.floor(x * width));
    const v = Math.max(0, Math.floor((2 * found.axis - y) * height));
    const at = Math.min(height - 1, v) * width + u;
    const dl = l - mean[0]![at]!;
    const apart = lengthOf(dl * (dl < 0 ? 0.6 : 0.8), a - mean[1]![at]!, b - mean[2]![at]!);
    // Smooth water is believed where there are images beside it; boughs that hang across the axis are rough.
    const here = about[Math.min(height - 1, Math.floor(y * height)) * width + u]!;
    const alike = ramp(20, 6, apart) * ramp(5.5, 2.5, grain) * ramp(0.02, 0.12, here);
    out[p] = under * found.confidence * Math.max(alike, ramp(0.12, 0.45, steps[p]! / size));
  }
  return out;
}
