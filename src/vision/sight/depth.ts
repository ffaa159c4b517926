import { boxMean, guided } from '../filters.ts';
import type { Lab } from '../lab.ts';
import type { Field } from '../raster.ts';
import { resizeField } from '../resize.ts';
import { isFirm } from '../subject/firmness.ts';
import { type Features, ramp } from './features.ts';
import { type HorizonFound, horizonAt } from './horizon.ts';
import type { Region } from './sight.ts';

/** What each pixel of the small picture is, as shares of one: all of them at the size of the features. */
export interface Lie {
  readonly sky: Float32Array;
  /** Lies flat on the ground plane: water, ground, grass. */
  readonly flat: Float32Array;
  /** Stands upright: trees, walls, mountains. */
  readonly upright: Float32Array;
}

/** Nearness of the lower border of a picture with a horizon: subjects before it must still come nearer. */
const NEAREST_GROUND = 0.82;
/** Half the way, in shares of the width, over which a thing without a sure outline rises from its surroundings. */
const RISE = 0.05;
/** Nearness of the farthest thing that is not sky. */
const FARTHEST = 0.035;

/**
 * Guess how near everything is, from where it stands: the ground comes nearer in a straight line from the horizon
 * down; what stands on it is as near as its foot; the sky is infinitely far; subjects come before what is behind them
 * and are rounded. Without a horizon, what is sharp and low is nearer.
 * @param lab the picture at the size of the result
 * @param subjects at the size of the result
 */
export function guessDepth(
  features: Features,
  lie: Lie,
  horizon: HorizonFound,
  subjects: readonly Region[],
  lab: Lab,
): Field {
  const { width: w, height: h } = features;
  const outdoors = ramp(0.1, 0.4, horizon.confidence);
  const ground = outdoors > 0 ? standing(features, lie, horizon) : undefined;
  const close = outdoors < 1 ? closeUp(features) : undefined;
  const small = new Float32Array(w * h);
  for (let i = 0; i < small.length; i++) {
    const n = (ground ? ground[i]! * outdoors : 0) + (close ? close[i]! * (1 - outdoors) : 0);
    small[i] = n * (1 - lie.sky[i]!);
  }
  const { width, height } = lab;
  const coarse = resizeField({ width: w, height: h, data: small }, width, height);
  const back = guided(coarse, lab.l, Math.max(2, Math.round(width * 0.012)), 40).data;
  const plane = (x: number, y: number): number => planeAt(horizon, x, y, width, height);
  for (const subject of [...subjects].sort((p, q) => p.box[3] - q.box[3])) {
    standOut(
      back,
      subject,
      width,
      height,
      outdoors * plane((subject.box[0] + subject.box[2]) / 2, subject.box[3]),
    );
  }
  for (let i = 0; i < back.length; i++) back[i] = Math.min(1, Math.max(0, back[i]!));
  return { width, height, data: back };
}

function planeAt(horizon: HorizonFound, x: number, y: number, width: number, height: number): number {
  const top = Math.min(0.92, horizonAt(horizon, x, width, height));
  return Math.max(0, (y - top) / (1 - Math.min(top, 0.92))) * NEAREST_GROUND;
}

/** Nearness of flat ground and of what stands on it, column by column from below, evened out over like pieces. */
function standing(features: Features, lie: Lie, horizon: HorizonFound): Float32Array {
  const { width, height, pieces, piece } = features;
  const near = new Float32Array(width * height);
  const upright = new Float32Array(width * height);
  for (let x = 0; x < width; x++) {
    // What begins below the lower border stands before it.
    let foot = NEAREST_GROUND;
    for (let y = height - 1; y >= 0; y--) {
      const at = y * width + x;
      const plane = planeAt(horizon, x / width, (y + 0.5) / height, width, height);
      const up = lie.upright[at]! / Math.max(0.05, lie.upright[at]! + lie.flat[at]!);
      if (lie.sky[at]! > 0.6) {
        // Branches above a piece of sky hang from something near; ridges never do.
        foot = Math.max(FARTHEST, foot);
        near[at] = 0;
        continue;
      }
      near[at] = Math.max(FARTHEST, plane * (1 - up) + foot * up);
      upright[at] = up;
      foot = near[at]!;
    }
  }
  const sum = new Float64Array(pieces.count);
  const up = new Float64Array(pieces.count);
  for (let i = 0; i < near.length; i++) {
    sum[pieces.label[i]!]! += near[i]!;
    up[pieces.label[i]!]! += upright[i]!;
  }
  let mean = Float32Array.from(sum, (v, p) => v / piece[p]!.size);
  const stands = Float32Array.from(up, (v, p) => v / piece[p]!.size);
  for (let round = 0; round < 10; round++) {
    const next = Float32Array.from(mean);
    for (let p = 0; p < pieces.count; p++) {
      if (stands[p]! < 0.3) continue;
      let total = 1;
      let value = mean[p]!;
      for (const [q, sides] of pieces.touching[p]!) {
        if (stands[q]! < 0.3) continue;
        const a = piece[p]!;
        const b = piece[q]!;
        const k = Math.exp(-Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b) / 9) * Math.min(1, sides / 8);
        total += k;
        value += k * mean[q]!;
      }
      next[p] = value / total;
    }
    mean = next;
  }
  for (let i = 0; i < near.length; i++) {
    const p = pieces.label[i]!;
    near[i] = near[i]! * (1 - stands[p]!) + mean[p]! * stands[p]!;
  }
  return near;
}

/** Near is what is sharp and what is low: for pictures in which nothing shows a horizon. */
function closeUp({ width, height, edge }: Features): Float32Array {
  const r = Math.max(2, Math.round(width * 0.06));
  const strong = Float32Array.from(edge, (v) => Math.min(20, v) ** 2);
  const sharp = boxMean(boxMean(strong, width, height, r), width, height, r);
  const top = sharp.reduce((m, v) => Math.max(m, v), 1);
  return sharp.map(
    (v, i) => 0.12 + 0.26 * (Math.floor(i / width) / height) + 0.22 * Math.sqrt(Math.max(0, v) / top),
  );
}

/** Set a subject before its background, rounded towards its middle; edges as crisp as its mask where that is firm. */
function standOut(near: Float32Array, subject: Region, width: number, height: number, foot: number): void {
  const { mask, share, box } = subject;
  const crisp = Float32Array.from(mask.data, (v) => v / 255);
  // Where the outline is guessed nothing may come apart: it rises from what is around it.
  const r = Math.max(2, Math.round(width * RISE));
  const inside = isFirm(subject) ? crisp : boxMean(boxMean(crisp, width, height, r), width, height, r);
  let behind = 0;
  let n = 0;
  for (let i = 0; i < inside.length; i++) {
    behind += near[i]! * inside[i]!;
    n += inside[i]!;
  }
  if (n < 1) return;
  behind /= n;
  const base = Math.min(
    0.9,
    Math.max(foot, behind + 0.1 + 0.12 * ramp(0.02, 0.2, share), 0.66 * ramp(0.01, 0.18, share)),
  );
  const across = Math.min((box[2] - box[0]) * width, (box[3] - box[1]) * height);
  const depth = 0.09 * ramp(0.005, 0.12, share) + 0.01;
  const swell = new Float32Array(inside.length);
  for (const part of [0.1, 0.2, 0.35]) {
    const soft = boxMean(inside, width, height, Math.max(1, Math.round(across * part)));
    for (let i = 0; i < swell.length; i++) swell[i]! += Math.max(0, soft[i]! * 2 - 1) / 3;
  }
  const smooth = boxMean(swell, width, height, Math.max(1, Math.round(across * 0.05)));
  for (let i = 0; i < near.length; i++) {
    const m = inside[i]!;
    if (m > 0) near[i] = near[i]! * (1 - m) + Math.min(1, base + depth * (smooth[i]! - 0.3)) * m;
  }
}
