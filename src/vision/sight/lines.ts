import { boxMean } from '../filters.ts';
import { type Features, lengthOf } from './features.ts';

/** A line that crosses the picture nearly level, with one colour above it and another below. */
export interface LevelLine {
  /** Share of the height where it meets the picture's middle. */
  readonly y: number;
  /** Radians, clockwise on the screen. */
  readonly roll: number;
  /** Mean step of colour across it, Lab units, each column counted up to a limit. */
  readonly step: number;
  /** Share of the columns that have the step. */
  readonly cover: number;
  /** 0 to 1. */
  readonly score: number;
}

/** Half the height of the bands that are compared, shares of the picture's height. */
const BANDS = [0.012, 0.03] as const;
/** Every how many columns are looked at. */
const STRIDE = 3;
const ROLLS = Array.from({ length: 13 }, (_, i) => ((i - 6) * 1.4 * Math.PI) / 180);
/** No column counts for more than this step, so that one tower is no horizon. */
const MOST = 12;

/** Steps less those a little above and below: a slow gradient has none left, an edge keeps its own. */
function crisp(steps: Float32Array, width: number, height: number, d: number): Float32Array {
  const out = new Float32Array(steps.length);
  for (let y = 0; y < height; y++) {
    const up = Math.max(0, y - d) * width;
    const down = Math.min(height - 1, y + d) * width;
    for (let x = 0; x < width; x++) {
      out[y * width + x] = steps[y * width + x]! - (steps[up + x]! + steps[down + x]!) / 2;
    }
  }
  return out;
}

/** The strongest nearly level lines, best first, at most six, apart from each other. */
export function levelLines({ lab, width, height }: Features): LevelLine[] {
  if (height < 12 || width < 12) return [];
  const found: LevelLine[] = [];
  for (const share of BANDS) {
    const r = Math.max(1, Math.round(height * share));
    // The mean of the band above less the mean of the band below, for every pixel.
    const plain = [lab.l, lab.a, lab.b].map((data, c) => {
      const mean = boxMean(data, width, height, r);
      const out = new Float32Array(width * height);
      for (let y = r + 1; y < height - r - 1; y++) {
        for (let x = 0; x < width; x++) {
          const at = y * width + x;
          out[at] = (mean[at - (r + 1) * width]! - mean[at + (r + 1) * width]!) * (c === 0 ? 0.8 : 1.2);
        }
      }
      return out;
    });
    const steps = plain.map((of) => crisp(of, width, height, 2 * (r + 1)));
    const [s0, s1, s2] = steps as [Float32Array, Float32Array, Float32Array];
    const raw = new Float32Array(width * height);
    const kept = new Float32Array(width * height);
    for (let i = 0; i < raw.length; i++) {
      const own = lengthOf(plain[0]![i]!, plain[1]![i]!, plain[2]![i]!);
      const size = lengthOf(s0[i]!, s1[i]!, s2[i]!);
      // Beside a strong edge the difference to it is no edge of its own.
      const real = Math.min(size, own);
      const keep = size > 0 ? Math.min(MOST, real) / size : 0;
      s0[i]! *= keep;
      s1[i]! *= keep;
      s2[i]! *= keep;
      kept[i] = size * keep;
      raw[i] = Math.min(60, real);
    }
    for (const roll of ROLLS) {
      const slope = Math.tan(roll);
      for (let y = Math.ceil(height * 0.06); y < height * 0.94; y++) {
        let a = 0;
        let b = 0;
        let c = 0;
        let columns = 0;
        let strength = 0;
        let full = 0;
        for (let x = 0; x < width; x += STRIDE) {
          const v = Math.round(y + (x - width / 2) * slope);
          if (v <= r || v >= height - r - 1) continue;
          columns++;
          const at = v * width + x;
          a += s0[at]!;
          b += s1[at]!;
          c += s2[at]!;
          strength += kept[at]!;
          full += raw[at]!;
        }
        if (columns < (width * 0.7) / STRIDE) continue;
        const step = lengthOf(a, b, c) / columns;
        if (step < 1.2) continue;
        const agree = (step * columns) / (strength + 1e-6);
        if (agree < 0.3) continue;
        // Count the columns that step the same way.
        let cover = 0;
        for (let x = 0; x < width; x += STRIDE) {
          const v = Math.round(y + (x - width / 2) * slope);
          if (v <= r || v >= height - r - 1) continue;
          const at = v * width + x;
          if (s0[at]! * a + s1[at]! * b + s2[at]! * c > step * step * columns * 0.35) cover++;
        }
        cover /= Math.ceil(width / STRIDE);
        // Steps past the limit still tell on which row the edge lies.
        const exact = 0.88 + 0.12 * Math.min(1, full / columns / 40);
        const upright = 1 - Math.abs(roll) * 3;
        const fine = share > 0.02 ? 0.9 : 1;
        const score = Math.min(1, step / 6) ** 0.5 * agree * cover ** 1.5 * upright * fine * exact;
        found.push({ y: y / height, roll, step, cover, score });
      }
    }
  }
  found.sort((p, q) => q.score - p.score);
  const kept: LevelLine[] = [];
  for (const line of found) {
    if (kept.length >= 6) break;
    if (kept.every((k) => Math.abs(k.y - line.y) > 0.06)) kept.push(line);
  }
  return kept;
}

/**
 * For each row how well what lies below it is the mirror picture of what lies above, 0 to 1: a shore's reflection.
 * Rows too near the border for a comparison are 0.
 */
export function mirrors({ lab, width, height }: Features): Float32Array {
  const out = new Float32Array(height);
  const local = boxMean(lab.l, width, height, Math.max(2, width >> 3));
  const detail = Float32Array.from(lab.l, (v, i) => v - local[i]!);
  const smooth = boxMean(detail, width, height, 1);
  const least = Math.max(4, Math.round(height * 0.1));
  for (let y = least; y < height - least; y++) {
    const reach = Math.min(y, height - 1 - y, Math.round(height * 0.22));
    let ab = 0;
    let aa = 0;
    let bb = 0;
    for (let k = 2; k < reach; k++) {
      const up = (y - k) * width;
      const down = (y + k) * width;
      for (let x = 0; x < width; x += 2) {
        const p = smooth[up + x]!;
        const q = smooth[down + x]!;
        ab += p * q;
        aa += p * p;
        bb += q * q;
      }
    }
    const n = (reach * width) / 2;
    // Flat pictures mirror in everything: ask for something to see.
    out[y] = Math.max(0, ab / Math.sqrt(aa * bb + 1e-6)) * Math.min(1, Math.sqrt(Math.min(aa, bb) / n) / 1.5);
  }
  return out;
}
