import { type Features, ramp } from './features.ts';
import type { LevelLine } from './lines.ts';
import type { SkyFound } from './sky.ts';
import type { Vanishing } from './vanishing.ts';
import { waterline } from './waterline.ts';

/** Where eye level is. */
export interface HorizonFound {
  readonly y: number;
  readonly roll: number;
  readonly confidence: number;
  /** True when a straight edge across the picture marks it: a sea, a plain, a table's far edge. */
  readonly straight: boolean;
}

/** Where a picture's horizon is when nothing tells: a little above the middle, as most pictures are taken. */
const USUAL = 0.42;

/** Height of the horizon at a column, share of the height. */
export const horizonAt = (
  h: Pick<HorizonFound, 'y' | 'roll'>,
  x: number,
  width: number,
  height: number,
): number => h.y + (Math.tan(h.roll) * (x - 0.5) * width) / height;

/**
 * Eye level, from the straight edge under the sky that crosses the picture, else from the lower border of the sky
 * (ridges and trees stand above the horizon, so the lower part of the border counts), else from where lines meet.
 * @param mirror for each row how well the picture mirrors about it
 */
export function findHorizon(
  features: Features,
  lines: readonly LevelLine[],
  mirror: Float32Array,
  sky: SkyFound,
  vanishing: Vanishing | undefined,
): HorizonFound {
  const { width, height, pieces } = features;
  let best: HorizonFound | undefined;
  let top = 0;
  for (const line of lines) {
    if (line.y < 0.1 || line.y > 0.92) continue;
    // How much of what lies above is sky, and how much more than of what lies below.
    let above = 0;
    let n = 0;
    let high = 0;
    let highN = 0;
    for (let y = 0; y < height; y += 2) {
      for (let x = 0; x < width; x += 2) {
        if (y / height > horizonAt(line, (x + 0.5) / width, width, height) - 0.01) continue;
        const open = sky.of[pieces.label[y * width + x]!]!;
        n++;
        above += open;
        if (y / height < line.y * 0.6) {
          highN++;
          high += open;
        }
      }
    }
    // Hills may stand between the sky and the horizon.
    above = Math.max(above / Math.max(1, n), (0.8 * high) / Math.max(1, highN));
    const row = Math.min(height - 1, Math.max(0, Math.round(line.y * height)));
    let reflected = 0;
    for (let k = -3; k <= 3; k++) reflected = Math.max(reflected, mirror[row + k] ?? 0);
    const open = above * Math.min(1, sky.confidence * 1.5 + 0.3);
    const usual = 0.4 + 0.6 * ramp(0.05, 0.32, line.y) * ramp(0.95, 0.8, line.y);
    // Where the sky goes on below the line, the line is a bank of haze.
    let leak = 0;
    for (let x = 0; x < width; x += 2) {
      const y = Math.round((horizonAt(line, (x + 0.5) / width, width, height) + 0.035) * height);
      if (y >= 0 && y < height) leak += sky.of[pieces.label[y * width + x]!]!;
    }
    leak /= width / 2;
    const weight =
      usual * (1 - 0.4 * leak) * line.score * (0.2 + 0.8 * open) * (1 + 0.4 * ramp(0.4, 0.9, reflected));
    if (weight > top && line.score > 0.42) {
      top = weight;
      best = {
        y: line.y,
        roll: line.roll,
        straight: true,
        confidence: Math.min(0.97, line.score * (0.25 + 0.75 * open) * (1 + 0.3 * ramp(0.5, 0.9, reflected))),
      };
    }
  }
  // Where the sky was grown over a sea, the sea's far edge lies within it.
  const edge = waterline(features, sky);
  if (edge && !(best && best.confidence > 0.42 && best.y < edge.y)) {
    return { y: edge.y, roll: edge.roll, straight: true, confidence: 0.45 + 0.4 * edge.score };
  }
  if (best && best.confidence > 0.42) return best;
  if (vanishing && vanishing.confidence > 0.5) {
    return { y: vanishing.at[1], roll: 0, straight: false, confidence: vanishing.confidence * 0.9 };
  }
  if (sky.confidence > 0.3) {
    const ends: number[] = [];
    for (let x = 0; x < width; x++) {
      let y = 0;
      while (y < height && sky.of[pieces.label[y * width + x]!]! > 0.5) y++;
      if (y > 0 && y < height) ends.push(y / height);
    }
    if (ends.length > width * 0.15) {
      ends.sort((p, q) => p - q);
      const low = ends[Math.floor(ends.length * 0.85)]!;
      // Ridges and roofs stand above the horizon, high ones far above.
      const y = low < 0.5 ? (low + 0.04) * 0.5 + 0.26 : Math.min(0.85, low + 0.03);
      return { y, roll: 0, straight: false, confidence: 0.45 * sky.confidence };
    }
  }
  if (vanishing && vanishing.confidence > 0.25) {
    return { y: vanishing.at[1], roll: 0, straight: false, confidence: vanishing.confidence * 0.8 };
  }
  if (best) return { ...best, confidence: Math.min(best.confidence, 0.4) };
  return { y: USUAL, roll: 0, straight: false, confidence: 0.1 };
}
