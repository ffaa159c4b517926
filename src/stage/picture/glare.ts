import { smoothstep } from '../../base/vectors.ts';
import { patches } from '../../vision/filters.ts';
import type { Mask } from '../../vision/raster.ts';

/** Lightness, 0–255, of what is as bright as the picture can be. */
const FULL = 246;

/** A sun or a moon covers so much of the picture. */
const LEAST = 0.00012;
const MOST = 0.035;

/** Root mean square distance from its middle of what is round, in radii, and how much more still passes for round. */
const ROUND = Math.SQRT1_2;
const OVAL = 1.3;

/** Directions in which light has to fall off, and how many of them do. */
const WAYS = 16;
const ENOUGH = 0.75;

/** Radii at which it is looked at. */
const RINGS = [1.15, 1.8, 2.8] as const;

/** A glare reaches so far at the most, heights, and at least so many radii. */
const FARTHEST = 0.24;
const NEAREST = 1.7;

/**
 * Where a sky's own light stands, sun or moon with the glare about it: 1 in the middle, 0 where the sky is as it is
 * elsewhere. Clouds that are as white are ragged, and end at once.
 * @param light lightness, 0–255, at the mask's size
 */
export function glareOf(light: Float32Array, { width, height, data }: Mask): Float32Array {
  const out = new Float32Array(width * height);
  const { label, size } = patches(width, height, (i) => data[i]! > 127 && light[i]! >= FULL);
  size.forEach((count, k) => {
    if (count < Math.max(3, LEAST * out.length) || count > MOST * out.length) return;
    let [x0, y0] = [0, 0];
    for (let i = 0; i < out.length; i++) {
      if (label[i] !== k) continue;
      x0 += (i % width) / count;
      y0 += Math.floor(i / width) / count;
    }
    let square = 0;
    for (let i = 0; i < out.length; i++)
      if (label[i] === k) square += ((i % width) - x0) ** 2 + (Math.floor(i / width) - y0) ** 2;
    const radius = Math.sqrt(count / Math.PI);
    if (Math.sqrt(square / count) > ROUND * OVAL * radius + 0.5) return;
    /** Lightness at a distance in a direction, where sky is. */
    const seen = (way: number, r: number): number | undefined => {
      const x = Math.round(x0 + r * Math.cos((2 * Math.PI * way) / WAYS));
      const y = Math.round(y0 + r * Math.sin((2 * Math.PI * way) / WAYS));
      if (x < 0 || y < 0 || x >= width || y >= height || data[y * width + x]! < 128) return undefined;
      return light[y * width + x]!;
    };
    let [falls, all] = [0, 0];
    for (let way = 0; way < WAYS; way++) {
      const [a, b, c] = RINGS.map((r) => seen(way, r * radius + 1));
      if (a === undefined || b === undefined || c === undefined) continue;
      all++;
      if (a > b && b >= c) falls++;
    }
    if (all < 4 || falls < ENOUGH * all) return;
    const mean = (r: number): number | undefined => {
      const found = Array.from({ length: WAYS }, (_, way) => seen(way, r)).filter((v) => v !== undefined);
      return found.length > 2 ? found.reduce((s, v) => s + v, 0) / found.length : undefined;
    };
    const far = mean(FARTHEST * height) ?? mean(3 * radius) ?? 128;
    let reach = NEAREST * radius;
    while (reach < FARTHEST * height && (mean(reach) ?? 0) > far + 0.25 * (255 - far)) reach += 1;
    for (let i = 0; i < out.length; i++) {
      const d = Math.hypot((i % width) - x0, Math.floor(i / width) - y0);
      out[i] = Math.max(out[i]!, smoothstep(1.5 * reach + 2, 0.75 * reach, d));
    }
  });
  return out;
}
