import { boxMean, patches } from '../filters.ts';
import { grow } from './distance.ts';

/** Half width of the surroundings that a pixel is held against, in shares of the longer side. */
const AROUND = 0.09;
/** So many deviations from its surroundings something stands out of them. */
const DEVIATIONS = 2.6;
/** Steps of colour under which nothing stands out, however plain its surroundings are. */
const LEAST = 18;
/** What is larger than this share of the canvas is a part of the scene: a cloud, a wall. */
const LARGEST = 0.004;
/** Canvas pixels about it that belong to it. */
const WITH = 3;

/**
 * What stands out of its surroundings by its colour: a bird before the sky, a lamp on a wall. A second one would be
 * noticed, so fills take nothing from there.
 * @param colours three numbers a pixel
 * @param known 1 where they count
 * @returns 1 for each pixel of it
 */
export function standouts(
  colours: Float32Array,
  known: Uint8Array,
  width: number,
  height: number,
): Uint8Array {
  const n = width * height;
  const radius = Math.max(2, Math.round(Math.max(width, height) * AROUND));
  const mean = (plane: ArrayLike<number>) => boxMean(plane, width, height, radius);
  const share = mean(known);
  const apart = new Float32Array(n);
  const usual = new Float32Array(n);
  const plane = new Float32Array(n);
  for (let c = 0; c < 3; c++) {
    for (let i = 0; i < n; i++) plane[i] = known[i] ? colours[i * 3 + c]! : 0;
    const first = mean(plane);
    for (let i = 0; i < n; i++) plane[i]! *= plane[i]!;
    const second = mean(plane);
    for (let i = 0; i < n; i++) {
      if (!known[i] || share[i] === 0) continue;
      const m = first[i]! / share[i]!;
      apart[i]! += (colours[i * 3 + c]! - m) ** 2;
      usual[i]! += Math.max(0, second[i]! / share[i]! - m * m);
    }
  }
  const { label, size } = patches(
    width,
    height,
    (i) => known[i] === 1 && apart[i]! > Math.max(LEAST ** 2, DEVIATIONS ** 2 * usual[i]!),
  );
  const compact = label.map((k) => (k >= 0 && size[k]! < LARGEST * n ? 1 : 0));
  return grow(compact, width, height, WITH);
}
