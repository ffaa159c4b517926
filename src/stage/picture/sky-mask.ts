import { distanceTo } from '../../vision/fill/distance.ts';
import { patches } from '../../vision/filters.ts';
import type { Mask } from '../../vision/raster.ts';
import type { RegionKind, Sight } from '../../vision/sight/sight.ts';

/** A hole in a sky is at most this share of the picture, and so much of its outline is sky. */
const LARGEST = 0.03;
const INSIDE = 0.97;

/** Nearer to land than this share of the width, it belongs to that. */
const ASHORE = 0.012;

/** What is found inside a hole of the sky and stands before it. */
const standing: ReadonlySet<RegionKind> = new Set(['subject', 'person', 'foliage', 'face', 'fire', 'smoke']);
/** As sure as this, and with so much of the hole. */
const SURE = 0.3;
const MUCH = 0.25;

/**
 * A sky's mask without the holes that are nothing but sky again: blue between white clouds, a dark fold, a bird. What
 * vision found standing there stays out of it.
 */
export function withoutHoles(sight: Sight, { width, height, data }: Mask): Mask {
  const { label, size } = patches(width, height, (i) => data[i]! < 128);
  const around = size.map(() => [0, 0] as [number, number]);
  const count = (i: number, other: number): void => {
    const own = around[label[i]!]!;
    own[1]++;
    if (other < 0 || data[other]! >= 128) own[0]++;
  };
  const low: boolean[] = size.map(() => false);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if (label[i]! < 0) continue;
      if (y === height - 1) low[label[i]!] = true;
      for (const [dx, dy] of [
        [-1, 0],
        [1, 0],
        [0, -1],
        [0, 1],
      ] as const) {
        const [u, v] = [x + dx, y + dy];
        const other = u < 0 || v < 0 || u >= width || v >= height ? -1 : v * width + u;
        if (other < 0 || label[other]! !== label[i]!) count(i, other);
      }
    }
  }
  const things = sight.regions.filter((r) => standing.has(r.kind) && r.confidence >= SURE);
  const claimed = size.map(() => 0);
  for (let i = 0; i < data.length; i++) {
    if (label[i]! >= 0 && things.some((r) => r.mask.data[i]! > 127)) claimed[label[i]!]!++;
  }
  const hole = size.map(
    (n, k) =>
      n < LARGEST * data.length &&
      !low[k] &&
      around[k]![0] >= INSIDE * around[k]![1] &&
      claimed[k]! < MUCH * n,
  );
  // A roof's horn a few pixels off its roof is no bird.
  const land = distanceTo(
    label.map((k) => (k >= 0 && !hole[k] ? 1 : 0)),
    width,
    height,
  );
  for (let i = 0; i < data.length; i++)
    if (label[i]! >= 0 && land[i]! <= ASHORE * width) hole[label[i]!] = false;
  const out = data.slice();
  for (let i = 0; i < out.length; i++) if (label[i]! >= 0 && hole[label[i]!]) out[i] = 255;
  // The rims of the holes were only half sky.
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      if (label[i]! >= 0) continue;
      if ([i - 1, i + 1, i - width, i + width].some((j) => label[j]! >= 0 && hole[label[j]!])) out[i] = 255;
    }
  }
  return { width, height, data: out };
}
