import { distanceTo } from '../fill/distance.ts';
import type { Region } from '../sight/sight.ts';

/** A thing that borders on another with more than this of its outline is a part of it: a cup's rim, a wheel. */
const FITS = 0.35;
/** Pixels of the analysis between two masks that border on each other. */
const GAP = 4;

/** Ways in which it is looked out of a thing, and how many of them have to end at what it is within. */
const WAYS = 16;
const ENCLOSED = 0.55;

/** True when a thing is met in most ways from the middle of another: coffee in a cup. */
export function surrounds({ mask: { width, height, data } }: Region, { box }: Region): boolean {
  const x = ((box[0] + box[2]) / 2) * width;
  const y = ((box[1] + box[3]) / 2) * height;
  let met = 0;
  for (let k = 0; k < WAYS; k++) {
    const [dx, dy] = [Math.cos((2 * Math.PI * k) / WAYS), Math.sin((2 * Math.PI * k) / WAYS)];
    for (let t = 0; ; t++) {
      const [u, v] = [Math.floor(x + dx * t), Math.floor(y + dy * t)];
      if (u < 0 || v < 0 || u >= width || v >= height) break;
      if (data[v * width + u]! < 128) continue;
      met++;
      break;
    }
  }
  return met > ENCLOSED * WAYS;
}

/** True when the smaller region's outline runs along the larger one. */
export function fits({ mask: { width, height, data } }: Region, { mask: part }: Region): boolean {
  const solid = data.map((v) => (v > 127 ? 1 : 0));
  const away = distanceTo(solid, width, height);
  let [along, all] = [0, 0];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const inner = (k: number) => part.data[k]! > 127;
      if (!inner(i) || (inner(i - 1) && inner(i + 1) && inner(i - width) && inner(i + width))) continue;
      all++;
      if (away[i]! <= GAP) along++;
    }
  }
  return along > FITS * all;
}
