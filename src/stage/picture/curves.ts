import { hash } from '../../base/random.ts';
import { quintic } from '../../base/vectors.ts';
import type { Curve } from '../../catalogue/kit/motion-kit.ts';

/** Seconds in which what goes on gets going, and in which it ends. */
const ONSET = 0.8;

/** The integral of `quintic` from 0: x − ½ once it has run its course. */
function quinticTravelled(x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return x - 0.5;
  return x ** 4 * (x * x - 3 * x + 2.5);
}

/** What is done once: 0 to 1 over its time, then 1. */
export const once =
  (seconds: number): Curve =>
  (t) =>
    quintic(t / Math.max(0.2, seconds));

/** There and back: 0 to 1 to 0, with a hold in between when there is time. */
export function thereAndBack(seconds: number): Curve {
  const rise = Math.min(seconds * 0.4, 1.2);
  return (t) => quintic(t / rise) * quintic((seconds - t) / rise);
}

/**
 * What goes on: 0 to 1 in under a second, 1 while it lasts, then 0.
 * @param open it lasts to the end of the clip, so it does not end
 */
export function lasting(seconds: number, open: boolean): Curve {
  const onset = Math.min(ONSET, Math.max(0.25, seconds * 0.4));
  return (t) => quintic(t / onset) * (open ? 1 : quintic((seconds - t) / onset));
}

/** Seconds gone by of something that gets going within the first 0.8 s. */
export const elapsed: Curve = (t) => ONSET * quinticTravelled(t / ONSET);

/** Irregular play in −1 to 1, twice differentiable: a uniform cubic B-spline through seeded values. */
export function play(seed: number, rate: number): Curve {
  const at = (k: number): number => hash(String(k), seed) / 2147483648 - 1;
  return (t) => {
    const x = t * rate;
    const i = Math.floor(x);
    const u = x - i;
    return (
      (at(i - 1) * (1 - u) ** 3 +
        at(i) * (3 * u ** 3 - 6 * u ** 2 + 4) +
        at(i + 1) * (-3 * u ** 3 + 3 * u ** 2 + 3 * u + 1) +
        at(i + 2) * u ** 3) /
      6
    );
  };
}

/** Seconds in which nobody blinks unasked: a short clip shows what was asked of it and no more. */
const FIRST_BLINK = 3.4;

/**
 * When somebody blinks whom nobody tells to: 0 open to 1 shut.
 * @param next a number in [0, 1) for each blink
 */
export function blinking(end: number, next: () => number): Curve {
  const times: number[] = [];
  for (let t = FIRST_BLINK + 1.6 * next(); t < end - 0.3; t += 2.2 + 2.8 * next()) times.push(t);
  return (t) => Math.max(0, ...times.map((at) => blinkAt(t - at)));
}

/** One blink: shut in 90 ms, open again in 190 ms. */
export function blinkAt(t: number): number {
  if (t < 0 || t > 0.32) return 0;
  return t < 0.09 ? quintic(t / 0.09) : t < 0.13 ? 1 : quintic((0.32 - t) / 0.19);
}
