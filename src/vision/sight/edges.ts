import { boxMean } from '../filters.ts';
import type { Lab } from '../lab.ts';
import type { Field } from '../raster.ts';

/** Colours nearer than this cannot be told apart, Lab units. */
const SAME = 5;

/** A picture's colours with their means round about, made once for all masks of it. */
export interface Surroundings {
  readonly lab: Lab;
  /** For each radius, the mean lightness, a and b about each pixel. */
  readonly rounds: readonly { readonly reach: number; readonly mean: readonly Float32Array[] }[];
  /** Room to work in, used anew for each mask. */
  readonly room: readonly Float32Array[];
}

/** @param r how far around to look, pixels */
export function surroundings(lab: Lab, r: number): Surroundings {
  const rounds = [r, Math.max(1, r >> 1)].map((reach) => ({
    reach,
    mean: [lab.l, lab.a, lab.b].map((c) => boxMean(c, lab.width, lab.height, reach)),
  }));
  return { lab, rounds, room: Array.from({ length: 5 }, () => new Float32Array(lab.l.length)) };
}

/**
 * Bring a mask's soft or coarse border to the picture's own edge: near the border each pixel is compared with the
 * mean colour of what lies inside and of what lies outside about it, and takes its place between the two. So a ridge
 * or a tree line is followed to the pixel and thin branches against the sky come out.
 * @param mask 0 to 1, at the size of the picture
 */
export function toEdges(mask: Field, { lab, rounds, room }: Surroundings): Field {
  const { width, height } = mask;
  const n = width * height;
  const colour = [lab.l, lab.a, lab.b];
  const [buffer, means, ...rest] = room as [Float32Array, Float32Array, ...Float32Array[]];
  let m = mask.data;
  for (const { reach, mean } of rounds) {
    const own = boxMean(m, width, height, reach, means);
    const inner = colour.map((c, k) => {
      for (let i = 0; i < n; i++) buffer[i] = c[i]! * m[i]!;
      return boxMean(buffer, width, height, reach, rest[k]);
    });
    const next = new Float32Array(n);
    for (let i = 0; i < n; i++) {
      const w = own[i]!;
      const now = m[i]!;
      if (w < 0.03 || w > 0.97) {
        next[i] = w < 0.03 ? Math.min(now, w) : Math.max(now, w);
        continue;
      }
      let dot = 0;
      let span = 0;
      for (let c = 0; c < 3; c++) {
        const inside = inner[c]![i]! / w;
        const outside = (mean[c]![i]! - inner[c]![i]!) / (1 - w);
        dot += (colour[c]![i]! - outside) * (inside - outside);
        span += (inside - outside) ** 2;
      }
      const place = Math.min(1, Math.max(0, (dot / (span + 1e-6) - 0.5) * 1.6 + 0.5));
      const trust = Math.min(1, span / (span + SAME * SAME)) * 0.85;
      next[i] = now + (place - now) * trust;
    }
    m = next;
  }
  return { width, height, data: m };
}
