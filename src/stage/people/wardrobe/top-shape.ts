import { lerp, smoothstep } from '../../../base/vectors.ts';
import type { TopCut } from '../../../catalogue/kit/tailoring.ts';
import { table } from '../body/form.ts';
import { type Tailor, wrapped } from './tailor.ts';

/** Upper edge by neckline: angle from the front, height over the neck's base in metres at full size. */
const edges: Record<TopCut['neckline'], readonly (readonly number[])[]> = {
  crew: [
    [0, -0.016],
    [0.8, -0.004],
    [1.57, 0.008],
    [3.15, 0.012],
  ],
  high: [
    [0, 0.012],
    [1.57, 0.016],
    [3.15, 0.018],
  ],
  vee: [
    [0, -0.125],
    [0.2, -0.075],
    [0.38, -0.016],
    [0.6, 0.002],
    [1.57, 0.009],
    [3.15, 0.01],
  ],
  scoop: [
    [0, -0.085],
    [0.45, -0.066],
    [0.85, -0.016],
    [1.57, -0.004],
    [3.15, -0.006],
  ],
  boat: [
    [0, -0.03],
    [0.8, -0.026],
    [1.3, -0.022],
    [1.57, -0.022],
    [3.15, -0.024],
  ],
  tank: [
    [0, -0.098],
    [0.42, -0.07],
    [0.66, -0.014],
    [0.92, -0.024],
    [1.2, -0.12],
    [1.57, -0.158],
    [1.95, -0.12],
    [2.22, -0.024],
    [2.48, -0.012],
    [2.75, -0.05],
    [3.15, -0.062],
  ],
  strapless: [
    [0, -0.142],
    [0.4, -0.122],
    [0.8, -0.122],
    [1.57, -0.165],
    [3.15, -0.19],
  ],
};

/** Height of the upper edge at an angle. */
export function edgeOf(t: Tailor, cut: TopCut, angle: number): number {
  const { p } = t;
  const scale = (p.neckBase - p.pelvis) / 0.47;
  return p.neckBase + table(edges[cut.neckline], Math.abs(wrapped(angle)))[0]! * Math.min(p.k, scale);
}

/** Height of the lower edge. */
export const hemOf = (t: Tailor, cut: TopCut): number => {
  const { level } = t.form;
  return cut.length <= 1
    ? lerp(level.waist - 0.01 * t.p.k, level.hip - 0.035 * t.p.k, cut.length)
    : lerp(level.hip - 0.035 * t.p.k, level.crotch - 0.03 * t.p.k, cut.length - 1);
};

/** Half angle that the front stands open at a height. */
export function opening(t: Tailor, cut: TopCut, y: number): number {
  const open = cut.open ?? 0;
  if (open <= 0) return 0;
  const top = t.p.neckBase;
  const bottom = lerp(top, hemOf(t, cut), open);
  const wide = cut.collar === 'lapel' ? 0.46 : 0.36;
  // A jacket that is not buttoned parts again below.
  const below = open >= 1 ? 0.3 : 0;
  return Math.max(
    below * (0.5 + 0.5 * smoothstep(top, hemOf(t, cut), y)),
    wide * smoothstep(bottom, top - 0.03 * t.p.k, y),
  );
}

/** Metres from the shoulder to the end of the sleeve. */
export const sleeveEnd = (t: Tailor, cut: TopCut): number =>
  cut.sleeve * t.form.arm.length * (cut.sleeve >= 1 ? 0.985 : 1);
