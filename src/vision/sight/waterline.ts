import { clearSky } from './clear-sky.ts';
import { type Features, lengthOf, ramp } from './features.ts';
import type { LevelLine } from './lines.ts';
import type { SkyFound } from './sky.ts';

/** Rows above and below that are compared, nearest and farthest from the edge. */
const NEAR = 2;
const FAR = 4;
const ROLLS = [-2.8, -1.4, 0, 1.4, 2.8].map((degrees) => (degrees * Math.PI) / 180);
/** No column counts for more than this step, so that one mast is no shore. */
const MOST = 12;
/** Smallest body that lies below, share of the picture. */
const LEAST = 0.015;

/**
 * A level edge within what was taken for sky, darker below it all the way down: the far edge of a sea or of a lake in
 * haze, of which towers and trees may hide much. A streak of cloud ends and the sky goes on below it. Undefined where
 * there is none, or where clouds leave nothing to tell it by.
 */
export function waterline(features: Features, sky: SkyFound): LevelLine | undefined {
  const { width, height, lab, pieces } = features;
  if (width < 32 || height < 32 || sky.confidence < 0.3) return undefined;
  const inside = Uint8Array.from(sky.of, (v) => (v > 0.5 ? 1 : 0));
  const clear = clearSky(features, inside);
  if (clear.plain < 0.5) return undefined;
  const channels = [lab.l, lab.a, lab.b];
  const open = (at: number): boolean => inside[pieces.label[at]!] === 1;
  const across = (x: number, v: number): number[] | undefined => {
    const step = [0, 0, 0];
    for (let k = NEAR; k <= FAR; k++) {
      const up = (v - k) * width + x;
      const down = (v + k) * width + x;
      if (!open(up) || !open(down)) return undefined;
      for (let c = 0; c < 3; c++) step[c]! += (channels[c]![down]! - channels[c]![up]!) / (FAR - NEAR + 1);
    }
    return step;
  };
  let best: LevelLine | undefined;
  for (const roll of ROLLS) {
    const slope = Math.tan(roll);
    for (let y = Math.round(height * 0.15); y < height * 0.9; y++) {
      const sum = [0, 0, 0];
      let columns = 0;
      let size = 0;
      let sharp = 0;
      let below = 0;
      let darker = 0;
      let odd = 0;
      for (let x = 0; x < width; x += 2) {
        const v = Math.round(y + (x - width / 2) * slope);
        if (v < FAR + 3 || v + FAR >= height) continue;
        const step = across(x, v);
        if (!step) continue;
        columns++;
        const whole = lengthOf(step[0]!, step[1]!, step[2]!);
        const keep = Math.min(1, MOST / (whole + 1e-6));
        size += whole * keep;
        for (let c = 0; c < 3; c++) sum[c]! += step[c]! * keep;
        const next = channels.map((of) => of[(v + 1) * width + x]! - of[(v - 1) * width + x]!);
        sharp += Math.min(MOST, lengthOf(next[0]!, next[1]!, next[2]!));
        odd += Math.min(MOST, clear.off[pieces.label[(v - FAR) * width + x]!]!);
        let over = 0;
        for (let k = 2; k < 7; k++) over += lab.l[(v - k) * width + x]! / 5;
        for (let u = v + 3; u < height; u += 3) {
          if (!open(u * width + x)) continue;
          below++;
          if (lab.l[u * width + x]! < over - 2) darker++;
        }
      }
      if (columns * 2 < width * 0.15 || below * 6 < LEAST * width * height) continue;
      const step = lengthOf(sum[0]!, sum[1]!, sum[2]!) / columns;
      if (sum[0]! > 0) continue;
      const cover = (2 * columns) / width;
      const score =
        ramp(2, 6, step) *
        ramp(0.5, 0.85, (step * columns) / (size + 1e-6)) *
        ramp(0.6, 0.9, darker / below) *
        ramp(0.3, 0.6, sharp / (size + 1e-6)) *
        ramp(0.1, 0.3, cover) *
        // Above the shore is clear air; above what a cloud leaves open is the cloud.
        ramp(7, 4, odd / columns) *
        (1 - 3 * Math.abs(roll));
      if (score > (best?.score ?? 0.35)) best = { y: y / height, roll, step, cover, score };
    }
  }
  return best;
}
