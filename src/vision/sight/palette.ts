import { labHex } from '../lab.ts';
import type { Features } from './features.ts';

/** Most colours, and how near two may be before they are one, Lab units. */
const MOST = 8;
const SAME = 11;

/** The picture's main colours, most of the picture first, by k-means over its pieces in Lab. */
export function paletteOf({ piece }: Features): string[] {
  const first = piece.reduce((p, q) => (q.size > p.size ? q : p));
  const centres = [[first.l, first.a, first.b] as [number, number, number]];
  const gap = (p: { l: number; a: number; b: number }, c: readonly number[]): number =>
    Math.hypot(p.l - c[0]!, p.a - c[1]!, p.b - c[2]!);
  // Each next start is the piece that is farthest from all before it, by its share of the picture.
  while (centres.length < MOST) {
    let best = first;
    let far = 0;
    for (const p of piece) {
      const d = Math.min(...centres.map((c) => gap(p, c))) ** 2 * Math.sqrt(p.size);
      if (d > far) {
        far = d;
        best = p;
      }
    }
    if (far === 0 || Math.min(...centres.map((c) => gap(best, c))) < SAME) break;
    centres.push([best.l, best.a, best.b]);
  }
  const weight = new Float64Array(centres.length);
  for (let round = 0; round < 6; round++) {
    const sum = centres.map(() => [0, 0, 0]);
    weight.fill(0);
    for (const p of piece) {
      let near = 0;
      for (let k = 1; k < centres.length; k++) if (gap(p, centres[k]!) < gap(p, centres[near]!)) near = k;
      weight[near]! += p.size;
      const s = sum[near]!;
      s[0]! += p.l * p.size;
      s[1]! += p.a * p.size;
      s[2]! += p.b * p.size;
    }
    for (let k = 0; k < centres.length; k++) {
      if (weight[k]! > 0) centres[k] = sum[k]!.map((v) => v / weight[k]!) as [number, number, number];
    }
  }
  return centres
    .map((c, k) => ({ hex: labHex(...c), weight: weight[k]! }))
    .filter((c) => c.weight > 0)
    .sort((p, q) => q.weight - p.weight)
    .map((c) => c.hex);
}
