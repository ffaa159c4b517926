import { abs, float, fract, max, type Node, vec2 } from './tsl.ts';

/**
 * Cheap forms of what a software driver pays dearly for: there a power, an exponential, a sine or a cosine costs
 * as much as fifteen multiplications.
 */

/** A whole power, by multiplication. */
export const raised = (x: Node, n: 3 | 4 | 5 | 8): Node => {
  const once = x.toVar();
  const square = once.mul(once).toVar();
  if (n === 3) return square.mul(once);
  const fourth = square.mul(square).toVar();
  if (n === 4) return fourth;
  return n === 5 ? fourth.mul(once) : fourth.mul(fourth);
};

/** e^−x for x ≥ 0, from its series: within 0.005. */
export const fading = (x: Node): Node => {
  const v = x.toVar();
  const series = v
    .mul(1 / 120)
    .add(1 / 24)
    .mul(v)
    .add(1 / 6)
    .mul(v)
    .add(0.5)
    .mul(v)
    .add(1)
    .mul(v)
    .add(1);
  return float(1).div(series);
};

/** Sine of a number of turns, 0–1, from two parabolas: within 0.0012. */
const sineOfTurns = (turns: Node): Node => {
  const p = turns.sub(0.5).toVar();
  const rough = p
    .mul(float(1).sub(abs(p).mul(2)))
    .mul(-8)
    .toVar();
  return rough.mul(abs(rough).mul(0.225).add(0.775));
};

/** The unit vector (cosine, sine) of a number of turns, 0–1. */
export const turned = (turns: Node): Node => {
  const at = turns.toVar();
  return vec2(sineOfTurns(fract(at.add(0.25))), sineOfTurns(at));
};

/** A unit vector by whatever `along` is, and its length. */
export const unit = (ray: Node): { readonly direction: Node; readonly length: Node } => {
  const r = ray.toVar();
  const size = max(r.length(), 1e-4).toVar();
  return { direction: r.div(size).toVar(), length: size };
};
