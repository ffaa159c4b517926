import type { Print } from '../../catalogue/kit/tailoring.ts';
import {
  abs,
  atan,
  clamp,
  dFdx,
  dFdy,
  float,
  floor,
  fract,
  length,
  max,
  mix,
  mod,
  type Node,
  sin,
  smoothstep,
  step,
  vec2,
} from './tsl.ts';

/** Patterns in the order of their numbers. */
export const prints: readonly Print[] = [
  'stripes',
  'pinstripes',
  'plaid',
  'gingham',
  'dots',
  'floral',
  'camouflage',
  'bands',
];

/**
 * Metres after which patterns repeat: garments are laid out so that a whole number of repeats goes round body and
 * skirt, and seams match.
 */
const repeat = (2 * Math.PI) / 100;

/** What a pattern does at a point: share of its second colour, and a factor on whatever colour is there. */
export interface Printed {
  readonly share: Node;
  readonly dim: Node;
}

/** An edge as soft as a pixel is wide: `d` is inside where positive, `w` the pixel in the same unit. */
const soft = (d: Node, w: Node): Node => clamp(d.div(w.max(1e-4)).add(0.5), 0, 1);

/** Where a wave of a period is on for a part of it; fades to that part where pixels are coarser. */
function bars(x: Node, period: number, part: number): Node {
  const q = x.div(period);
  const w = abs(dFdx(q)).add(abs(dFdy(q)));
  const d = float(part / 2).sub(abs(fract(q).sub(0.5)));
  return mix(soft(d, w), float(part), smoothstep(0.35, 0.8, w));
}

/** A cheap number from a cell, 0–1. */
const chance = (cell: Node): Node => fract(sin(cell.x.mul(127.1).add(cell.y.mul(311.7))).mul(43758.5453));

/** Dots or flowers in rows that are shifted by half. */
function sprigs(p: Node, period: number, flower: boolean): Printed {
  const q = p.div(period).toVar();
  const row = floor(q.y);
  const x = q.x.add(step(0.5, fract(row.mul(0.5))).mul(0.5));
  const cell = vec2(mod(floor(x), 5), row);
  const lot = chance(cell).toVar();
  const shift = flower ? vec2(lot.sub(0.5), fract(lot.mul(7.3)).sub(0.5)).mul(0.34) : vec2(0, 0);
  const at = vec2(fract(x), fract(q.y)).sub(0.5).sub(shift).toVar();
  const w = max(length(dFdx(q)), length(dFdy(q)));
  const r = length(at);
  if (!flower) {
    const on = soft(float(0.27).sub(r), w);
    return { share: mix(on, float(0.23), smoothstep(0.45, 1, w)), dim: float(1) };
  }
  const petals = float(0.25)
    .add(lot.mul(0.08))
    .add(sin(atan(at.y, at.x).mul(5).add(lot.mul(6))).mul(0.075));
  const on = soft(petals.sub(r), w).mul(float(1).sub(soft(float(0.085).sub(r), w)));
  // Leaves between the flowers: darker ground.
  const leaf = soft(float(0.1).sub(length(vec2(at.x.sub(0.33), at.y.add(0.3).mul(0.5)))), w);
  return {
    share: mix(on, float(0.25), smoothstep(0.45, 1, w)),
    dim: float(1).sub(leaf.mul(0.55).mul(float(1).sub(smoothstep(0.45, 1, w)))),
  };
}

/**
 * The pattern of a number at a place on the cloth.
 * @param kind index in `prints`
 * @param p metres along the cloth, of a wearer of 1.75 m
 */
export function printed(kind: Node, p: Node): Printed {
  const is = (name: Print): Node => {
    const n = prints.indexOf(name);
    return step(n - 0.5, kind).mul(step(kind, n + 0.5));
  };
  const across = bars(p.x, repeat, 0.5).toVar();
  const along = bars(p.y, repeat, 0.5).toVar();
  const thin = max(bars(p.x.add(repeat / 4), repeat, 0.09), bars(p.y.add(repeat / 4), repeat, 0.09));
  const dots = sprigs(p, repeat, false);
  const flowers = sprigs(p, repeat, true);
  const cloud = (f: number, o: number): Node =>
    sin(
      p.x
        .mul(f)
        .add(sin(p.y.mul(f * 0.83).add(o)).mul(2.1))
        .add(o),
    ).mul(sin(p.y.mul(f * 1.1).add(sin(p.x.mul(f * 0.7).add(o * 2)).mul(1.9))));
  const blot = smoothstep(0.2, 0.26, cloud(24, 1));
  const shade = smoothstep(0.24, 0.3, cloud(20, 4.2));
  const share = bars(p.y, 0.06, 0.5)
    .mul(is('stripes'))
    .add(
      bars(p.x, repeat / 3, 0.1)
        .mul(0.6)
        .mul(is('pinstripes')),
    )
    .add(
      across
        .mul(0.42)
        .add(along.mul(0.42))
        .mul(float(1).sub(thin.mul(0.5)))
        .mul(is('plaid')),
    )
    .add(
      bars(p.x, repeat / 2, 0.5)
        .mul(0.5)
        .add(bars(p.y, repeat / 2, 0.5).mul(0.5))
        .mul(is('gingham')),
    )
    .add(dots.share.mul(is('dots')))
    .add(flowers.share.mul(is('floral')))
    .add(blot.mul(is('camouflage')))
    .add(bars(p.y.add(0.05), 0.27, 0.2).mul(is('bands')));
  const dim = mix(float(1), flowers.dim, is('floral')).mul(
    mix(float(1), mix(float(1), float(0.45), shade), is('camouflage')),
  );
  return { share, dim };
}
