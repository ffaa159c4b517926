import { labHex, labOf } from '../../vision/lab.ts';
import type { Raster } from '../../vision/raster.ts';
import { see } from '../../vision/sight/index.ts';
import type { Region } from '../../vision/sight/sight.ts';

/** Most colours that are told of somebody, how near two may be before they are one (Lab units), and the least share. */
const MOST = 5;
const SAME = 14;
const LEAST = 0.06;

/** What pictures show of their subject. */
export interface Seen {
  /** #rrggbb, most of the subject first; empty where nothing stands out. */
  readonly colours: readonly string[];
  /** A human face was found. */
  readonly face: boolean;
}

/** The colours of who or what pictures of one clip are about: of the largest subject of each, pooled. */
export function subjectColours(frames: readonly Raster[]): Seen {
  const pooled: [l: number, a: number, b: number, weight: number][] = [];
  let face = false;
  for (const frame of frames) {
    const sight = see(frame);
    face ||= sight.faces.some((f) => f.confidence > 0.5);
    const subject = sight.regions
      .filter((r) => r.kind === 'person' || r.kind === 'subject')
      .sort((p, q) => worth(q) - worth(p))[0];
    if (!subject) continue;
    const { width, height, data } = subject.mask;
    const lab = labOf(frame);
    for (let y = 0; y < frame.height; y++)
      for (let x = 0; x < frame.width; x++) {
        const at = Math.min(height - 1, (((y + 0.5) * height) / frame.height) | 0) * width;
        const weight = data[at + Math.min(width - 1, (((x + 0.5) * width) / frame.width) | 0)]! / 255;
        const i = y * frame.width + x;
        if (weight > 0.6) pooled.push([lab.l[i]!, lab.a[i]!, lab.b[i]!, weight]);
      }
  }
  return { colours: clusters(pooled), face };
}

/** What a viewer would call the subject: large, and surely one. */
const worth = (r: Region): number => r.share * (0.3 + r.confidence) * (r.kind === 'person' ? 2 : 1);

/** Weighted k-means in Lab, started at the colours that are farthest from each other; shares too small are left out. */
function clusters(points: readonly (readonly [number, number, number, number])[]): string[] {
  if (points.length === 0) return [];
  const gap = (p: readonly number[], c: readonly number[]): number =>
    Math.hypot((p[0]! - c[0]!) * 0.7, p[1]! - c[1]!, p[2]! - c[2]!);
  const mean = [0, 1, 2].map((k) => points.reduce((sum, p) => sum + p[k]!, 0) / points.length);
  const centres: number[][] = [[...points.reduce((p, q) => (gap(q, mean) < gap(p, mean) ? q : p))]];
  while (centres.length < MOST) {
    const far = (p: readonly number[]): number => Math.min(...centres.map((c) => gap(p, c)));
    const next = points.reduce((p, q) => (far(q) > far(p) ? q : p));
    if (far(next) < SAME) break;
    centres.push([...next]);
  }
  const shares = new Float64Array(centres.length);
  for (let round = 0; round < 8; round++) {
    const sums = centres.map(() => [0, 0, 0]);
    shares.fill(0);
    for (const p of points) {
      let near = 0;
      for (let k = 1; k < centres.length; k++) if (gap(p, centres[k]!) < gap(p, centres[near]!)) near = k;
      shares[near]! += p[3];
      for (let k = 0; k < 3; k++) sums[near]![k]! += p[k]! * p[3];
    }
    centres.forEach((c, k) => {
      if (shares[k]! > 0) for (let i = 0; i < 3; i++) c[i] = sums[k]![i]! / shares[k]!;
    });
  }
  const all = shares.reduce((sum, s) => sum + s, 0);
  const order = [...centres.keys()].sort((p, q) => shares[q]! - shares[p]!);
  const kept: number[][] = [];
  for (const k of order)
    if (shares[k]! >= all * LEAST && kept.every((c) => gap(c, centres[k]!) >= SAME)) kept.push(centres[k]!);
  return kept.map(([l, a, b]) => labHex(l!, a!, b!));
}
