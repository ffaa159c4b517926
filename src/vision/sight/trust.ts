import type { Field } from '../raster.ts';
import { ramp } from './features.ts';

/** How far a depth map is to be believed, and why not. */
export interface Trust {
  readonly confidence: number;
  /** A sentence where it is low. */
  readonly note?: string;
}

/**
 * Judge a nearness from elsewhere: a plane tells nothing, noise is no surface, and the sky is behind what is below it.
 * @param sky for each pixel how much it is sky, 0 to 1, at the size of the depth
 * @param guess nearness as vision would guess it
 */
export function trustOf(depth: Field, sky: Float32Array, skyConfidence: number, guess: Field): Trust {
  const { width, height, data } = depth;
  const n = data.length;
  let sum = 0;
  let square = 0;
  let jumps = 0;
  let pairs = 0;
  for (let i = 0; i < n; i++) {
    sum += data[i]!;
    square += data[i]! ** 2;
    if (i % width < width - 1) {
      jumps += Math.abs(data[i + 1]! - data[i]!);
      pairs++;
    }
    if (i + width < n) {
      jumps += Math.abs(data[i + width]! - data[i]!);
      pairs++;
    }
  }
  const mean = sum / n;
  const spread = Math.sqrt(Math.max(0, square / n - mean * mean));
  if (!(spread > 0.015)) {
    return { confidence: 0.05, note: 'The depth map is flat: the picture moves as a plane.' };
  }
  // White noise steps by more than its own spread from pixel to pixel; surfaces by a small part of it.
  const rough = jumps / Math.max(1, pairs) / spread;
  const surface = ramp(0.6, 0.15, rough);
  if (surface < 0.25) {
    return {
      confidence: 0.08,
      note: 'The depth map is noise: its relief is flattened and the picture moves little.',
    };
  }
  let up = 0;
  let upN = 0;
  let down = 0;
  let downN = 0;
  let gd = 0;
  let gg = 0;
  let gsum = 0;
  for (const v of guess.data) gsum += v;
  const gmean = gsum / n;
  for (let i = 0; i < n; i++) {
    up += data[i]! * sky[i]!;
    upN += sky[i]!;
    down += data[i]! * (1 - sky[i]!);
    downN += 1 - sky[i]!;
    gd += (data[i]! - mean) * (guess.data[i]! - gmean);
    gg += (guess.data[i]! - gmean) ** 2;
  }
  const agree = gd / Math.sqrt(gg * spread * spread * n + 1e-9);
  const behind = upN > n * 0.02 && downN > 1 ? ramp(-0.15, 0.1, down / downN - up / upN) : 1;
  const confidence =
    surface * (1 - skyConfidence * 0.7 * (1 - behind)) * (0.6 + 0.4 * ramp(-0.4, 0.4, agree));
  if (confidence < 0.35 || (height > 1 && behind < 0.3 && skyConfidence > 0.5)) {
    return {
      confidence: Math.min(confidence, 0.35),
      note: 'The depth map does not agree with the picture (its sky is as near as the rest, or far and near are exchanged).',
    };
  }
  return { confidence };
}
