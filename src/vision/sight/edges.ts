import { boxMean } from '../filters.ts';
import type { Lab } from '../lab.ts';
import type { Field } from '../raster.ts';

/** Colours nearer than this cannot be told apart, Lab units. */
const SAME = 5;

/**
 * Bring a mask's soft or coarse border to the picture's own edge: near the border each pixel is compared with the
 * mean colour of what lies inside and of what lies outside about it, and takes its place between the two. So a ridge
 * or a tree line is followed to the pixel and thin branches against the sky come out.
 * @param mask 0 to 1, at the size of `lab`
 * @param r how far around to look, pixels
 */
export function toEdges(mask: Field, lab: Lab, r: number): Field {
  const { width, height } = mask;
  const n = width * height;
  let m = mask.data;
  for (let round = 0; round < 2; round++) {
    const reach = round === 0 ? r : Math.max(1, r >> 1);
    const mean = (of: ArrayLike<number>): Float32Array => boxMean(of, width, height, reach);
    const own = mean(m);
    const ins: Float32Array[] = [];
    const all: Float32Array[] = [];
    const buffer = new Float32Array(n);
    for (const c of [lab.l, lab.a, lab.b]) {
      for (let i = 0; i < n; i++) buffer[i] = c[i]! * m[i]!;
      ins.push(mean(buffer));
      all.push(mean(c));
    }
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
        const inner = ins[c]![i]! / w;
        const outer = (all[c]![i]! - ins[c]![i]!) / (1 - w);
        const value = (c === 0 ? lab.l : c === 1 ? lab.a : lab.b)[i]!;
        dot += (value - outer) * (inner - outer);
        span += (inner - outer) ** 2;
      }
      const place = Math.min(1, Math.max(0, (dot / (span + 1e-6) - 0.5) * 1.6 + 0.5));
      const trust = Math.min(1, span / (span + SAME * SAME)) * 0.85;
      next[i] = now + (place - now) * trust;
    }
    m = next;
  }
  return { width, height, data: m };
}
