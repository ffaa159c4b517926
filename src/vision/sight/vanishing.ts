import { random } from '../../base/random.ts';
import { patches } from '../filters.ts';
import type { Point } from '../raster.ts';
import { type Features, lengthOf } from './features.ts';

/** A straight edge, in pixels. */
export interface Segment {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly length: number;
}

/** Where lines that lead away meet. */
export interface Vanishing {
  readonly at: Point;
  readonly confidence: number;
}

const SECTORS = 16;
/** Weakest edge that belongs to a segment, steps of lightness. */
const FAINT = 2.2;
const TRIES = 400;
/** How far a segment may point past the meeting place, radians. */
const AIM = 0.035;

/**
 * Straight edges: pixels of like edge direction that hang together (after Burns, Hanson and Riseman 1986), kept
 * where they are long and thin. Directions are cut twice, half a sector apart, so that no line is broken by the cut.
 */
export function segments({ dx, dy, width, height }: Features): Segment[] {
  const n = width * height;
  const turn = new Float32Array(n).fill(-1);
  for (let i = 0; i < n; i++) {
    if (lengthOf(dx[i]!, dy[i]!) > FAINT) turn[i] = (Math.atan2(dy[i]!, dx[i]!) / (2 * Math.PI) + 1) % 1;
  }
  const out: Segment[] = [];
  const least = Math.max(8, Math.min(width, height) * 0.07);
  for (const shift of [0, 0.5]) {
    const sector = new Int8Array(n).fill(-1);
    for (let i = 0; i < n; i++)
      if (turn[i]! >= 0) sector[i] = Math.floor(turn[i]! * SECTORS + shift) % SECTORS;
    for (let s = 0; s < SECTORS; s++) {
      const { label, size } = patches(width, height, (i) => sector[i] === s);
      const sums = size.map(() => [0, 0, 0, 0, 0]);
      for (let i = 0; i < n; i++) {
        const p = label[i]!;
        if (p < 0 || size[p]! < least) continue;
        const x = i % width;
        const y = (i - x) / width;
        const sum = sums[p]!;
        sum[0]! += x;
        sum[1]! += y;
        sum[2]! += x * x;
        sum[3]! += x * y;
        sum[4]! += y * y;
      }
      for (let p = 0; p < size.length; p++) {
        const k = size[p]!;
        if (k < least) continue;
        const [sx, sy, sxx, sxy, syy] = sums[p]! as [number, number, number, number, number];
        const mx = sx / k;
        const my = sy / k;
        const cxx = sxx / k - mx * mx;
        const cyy = syy / k - my * my;
        const cxy = sxy / k - mx * my;
        const root = Math.hypot((cxx - cyy) / 2, cxy);
        const long = Math.sqrt(12 * Math.max(0, (cxx + cyy) / 2 + root));
        const thick = Math.sqrt(12 * Math.max(0, (cxx + cyy) / 2 - root));
        if (long < least || thick > Math.max(3, long * 0.16)) continue;
        const angle = 0.5 * Math.atan2(2 * cxy, cxx - cyy);
        const ux = (Math.cos(angle) * long) / 2;
        const uy = (Math.sin(angle) * long) / 2;
        out.push({ x0: mx - ux, y0: my - uy, x1: mx + ux, y1: my + uy, length: long });
      }
    }
  }
  return out.sort((p, q) => q.length - p.length).slice(0, 240);
}

/** The point that most slanting edges aim at, found by trying pairs of them; upright and level ones do not tell. */
export function findVanishing(features: Features): Vanishing | undefined {
  const { width, height } = features;
  const slant = segments(features).filter((s) => {
    const angle = Math.abs(Math.atan2(s.y1 - s.y0, s.x1 - s.x0));
    const level = Math.min(angle, Math.PI - angle);
    return level > 0.09 && level < 1.31;
  });
  if (slant.length < 6) return undefined;
  const draw = random(20);
  const total = slant.reduce((sum, s) => sum + s.length, 0);
  const support = (x: number, y: number): { sum: number; left: number; right: number } => {
    let sum = 0;
    let left = 0;
    let right = 0;
    for (const s of slant) {
      const mx = (s.x0 + s.x1) / 2;
      const my = (s.y0 + s.y1) / 2;
      const far = lengthOf(x - mx, y - my);
      if (far < s.length * 0.55) continue;
      const cross = Math.abs((s.x1 - s.x0) * (y - my) - (s.y1 - s.y0) * (x - mx)) / (s.length * far);
      if (cross > AIM) continue;
      const w = s.length * (1 - cross / AIM);
      sum += w;
      // Lines from one side only, or all along one line, meet everywhere.
      if ((s.y1 - s.y0) * (s.x1 - s.x0) > 0) left += w;
      else right += w;
    }
    return { sum, left, right };
  };
  let best = 0;
  let at: Point = [0.5, 0.5];
  for (let t = 0; t < TRIES; t++) {
    const p = slant[draw.integer(0, slant.length - 1)]!;
    const q = slant[draw.integer(0, slant.length - 1)]!;
    const px = p.x1 - p.x0;
    const py = p.y1 - p.y0;
    const qx = q.x1 - q.x0;
    const qy = q.y1 - q.y0;
    const cross = px * qy - py * qx;
    if (Math.abs(cross) < 0.12 * p.length * q.length) continue;
    const k = ((q.x0 - p.x0) * qy - (q.y0 - p.y0) * qx) / cross;
    const x = p.x0 + k * px;
    const y = p.y0 + k * py;
    if (x < -0.3 * width || x > 1.3 * width || y < -0.1 * height || y > 0.95 * height) continue;
    const { sum, left, right } = support(x, y);
    const score = (Math.min(left, right) * 1.4 + sum * 0.3) / total;
    if (score > best) {
      best = score;
      at = [x / width, y / height];
    }
  }
  if (best < 0.12) return undefined;
  const enough = Math.min(1, total / (width * 3));
  return { at, confidence: Math.min(0.95, best * 1.5 * enough) };
}
