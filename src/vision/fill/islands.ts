import { patches } from '../filters.ts';
import { type Frame, innerSize } from './canvas.ts';
import { distanceTo } from './distance.ts';

/** An island is smaller than this share of the picture. */
const MOST = 0.006;
/** Canvas pixels within which an island belongs to a subject, and to land, whose tips are fretted. */
const BESIDE = 4;
const ASHORE = 12;

/**
 * Settle small things that are neither sky nor subject nor part of the ground: a roof's tip that a mask left out goes
 * with its subject, a bird stays in the sky. Else they would hang in the air where the ground's relief puts them.
 * @param sky the sky's matte at the picture's size; changed
 * @param mattes the subjects'; changed
 */
export function settleIslands(frame: Frame, sky: Uint8Array, mattes: readonly Uint8Array[]): void {
  const { width, height, factor } = frame;
  const [w, h] = innerSize(frame);
  const open = new Uint8Array(w * h);
  const owned = mattes.map(() => new Uint8Array(w * h));
  for (let y = 0, i = 0; y < h; y++) {
    const row = Math.min(height - 1, y * factor + (factor >> 1)) * width;
    for (let x = 0; x < w; x++, i++) {
      const at = row + Math.min(width - 1, x * factor + (factor >> 1));
      open[i] = sky[at]! < 128 ? 1 : 0;
      for (let k = 0; k < mattes.length; k++) {
        if (mattes[k]![at]! < 128) continue;
        owned[k]![i] = 1;
        open[i] = 0;
      }
    }
  }
  const { label, size } = patches(w, h, (i) => open[i] === 1);
  const beside = owned.map((set) => distanceTo(set, w, h));
  /** For each patch the nearest subject and how far it is; what is cut by the border or large is no island. */
  const nearest = size.map((n) => ({
    subject: -1,
    away: Number.POSITIVE_INFINITY,
    island: n < MOST * w * h,
  }));
  for (let i = 0; i < label.length; i++) {
    const patch = nearest[label[i]!];
    if (!patch) continue;
    if (i >= w * (h - 1)) patch.island = false;
    for (let k = 0; k < beside.length; k++) {
      if (beside[k]![i]! < patch.away) {
        patch.away = beside[k]![i]!;
        patch.subject = k;
      }
    }
  }
  // Land whose outline nobody cut keeps the tips of its roofs.
  const mainland = label.map((k) => (k >= 0 && !nearest[k]!.island ? 1 : 0));
  const ashore = distanceTo(mainland, w, h);
  for (let i = 0; i < label.length; i++) {
    const patch = nearest[label[i]!];
    if (patch?.island && ashore[i]! <= ASHORE && patch.away > BESIDE) patch.island = false;
  }
  const islands = new Int32Array(w * h);
  for (let y = 0, i = 0; y < h; y++) {
    for (let x = 0; x < w; x++, i++) {
      const patch = near(label, x, y, w, h);
      islands[i] = nearest[patch]?.island ? patch : -1;
    }
  }
  for (let y = 0, at = 0; y < height; y++) {
    const row = ((y / factor) | 0) * w;
    for (let x = 0; x < width; x++, at++) {
      const island = islands[row + ((x / factor) | 0)]!;
      if (island < 0 || sky[at] === 255) continue;
      const { away, subject } = nearest[island]!;
      if (away <= BESIDE) {
        const matte = mattes[subject]!;
        matte[at] = Math.max(matte[at]!, 255 - sky[at]!);
      } else sky[at] = 255;
    }
  }
}

/** The patch at a place or next to it, so that an island's soft edge goes with it. */
function near(label: Int32Array, x: number, y: number, w: number, h: number): number {
  for (const [u, v] of around) {
    if (x + u < 0 || y + v < 0 || x + u >= w || y + v >= h) continue;
    const found = label[(y + v) * w + x + u]!;
    if (found >= 0) return found;
  }
  return -1;
}

const around = [
  [0, 0],
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;
