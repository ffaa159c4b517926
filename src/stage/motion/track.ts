import { clamp, smoothstep } from '../../base/vectors.ts';
import { TAKEN_OVER } from './handover.ts';

/** One number over time through keys, without overshoot (Fritsch–Carlson monotone cubic). */
export interface Curve {
  readonly times: readonly number[];
  readonly values: readonly number[];
  readonly slopes: readonly number[];
}

/** Ends of a curve at which it is under way: it came at the pace that it has there, or goes on at it. */
export interface Ends {
  readonly first?: boolean;
  readonly last?: boolean;
}

/**
 * Slopes of a monotone cubic through the keys. Ends are level, unless the curve is under way there and not about to
 * turn back.
 */
export function curve(times: readonly number[], values: readonly number[], ends: Ends = {}): Curve {
  const n = times.length;
  const slopes = new Array<number>(n).fill(0);
  /** Slope of the straight line to the next key. */
  const chord = (i: number): number => (values[i + 1]! - values[i]!) / (times[i + 1]! - times[i]! || 1e-9);
  for (let i = 1; i < n - 1; i++) {
    const [before, after] = [chord(i - 1), chord(i)];
    // Harmonic mean where both go the same way, level at a turning point.
    slopes[i] = before * after > 0 ? (2 * before * after) / (before + after) : 0;
  }
  const on = (end: number, next: number): number => (n === 2 || end * next > 0 ? end : 0);
  if (ends.first && n > 1) slopes[0] = on(chord(0), n > 2 ? chord(1) : 0);
  if (ends.last && n > 1) slopes[n - 1] = on(chord(n - 2), n > 2 ? chord(n - 3) : 0);
  return { times, values, slopes };
}

/** Index of the key at or before t; 0 before the first. */
export function keyAt(times: readonly number[], t: number): number {
  let low = 0;
  let high = times.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (times[middle]! <= t) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The curve's value; before the first and after the last key it goes on as it does there. */
export function sample(c: Curve, t: number): number {
  const n = c.times.length;
  if (n === 0) return 0;
  if (t <= c.times[0]!) return c.values[0]! + c.slopes[0]! * (t - c.times[0]!);
  if (t >= c.times[n - 1]!) return c.values[n - 1]! + c.slopes[n - 1]! * (t - c.times[n - 1]!);
  const i = keyAt(c.times, t);
  const h = c.times[i + 1]! - c.times[i]! || 1e-9;
  const u = (t - c.times[i]!) / h;
  const u2 = u * u;
  const u3 = u2 * u;
  return (
    c.values[i]! * (2 * u3 - 3 * u2 + 1) +
    c.slopes[i]! * h * (u3 - 2 * u2 + u) +
    c.values[i + 1]! * (3 * u2 - 2 * u3) +
    c.slopes[i + 1]! * h * (u3 - u2)
  );
}

/** How much of a channel an action has, over time: eased between 0 and 1 at the given moments. */
export interface Weight {
  readonly times: readonly number[];
  readonly values: readonly number[];
  /** Nothing of it before this story time; it is taken over from what was done until then. */
  readonly opens?: number;
}

/** The weight at a time. */
export function weigh(w: Weight, t: number): number {
  if (w.opens === undefined) return keyedWeight(w, t);
  return t <= w.opens ? 0 : keyedWeight(w, t) * smoothstep(w.opens, w.opens + TAKEN_OVER, t);
}

function keyedWeight(w: Weight, t: number): number {
  const n = w.times.length;
  if (n === 0 || t <= w.times[0]!) return n ? w.values[0]! : 0;
  if (t >= w.times[n - 1]!) return w.values[n - 1]!;
  const i = keyAt(w.times, t);
  const a = w.values[i]!;
  const b = w.values[i + 1]!;
  return a + (b - a) * smoothstep(w.times[i]!, w.times[i + 1]!, t);
}

/** The span in which an action's keys live, seconds of story time. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Longest fade at either end. */
  readonly fade: number;
  /** Keys may come as late as this, in shares of the length; 1 when absent. */
  readonly over?: number;
  /** Story time from which on it counts, where it is taken to have begun before a seam. */
  readonly opens?: number;
}

/**
 * The weight of keys over u: fades in up to the first key, gives way at each `'rest'`, holds to the end and
 * then fades out after it.
 */
export function weightOf(keys: readonly (readonly [number, boolean])[], s: Stretch): Weight {
  const length = s.end - s.start;
  const times: number[] = [s.start];
  const values: number[] = [0];
  const push = (t: number, v: number): void => {
    const last = times[times.length - 1]!;
    times.push(Math.max(t, last + 1e-4));
    values.push(v);
  };
  let on = false;
  keys.forEach(([u, valued], i) => {
    const t = s.start + clamp(u, 0, 1) * length;
    if (valued && !on) {
      if (i > 0) push(s.start + clamp(keys[i - 1]![0], 0, 1) * length, 0);
      push(
        Math.max(t, (i === 0 ? s.start : times[times.length - 1]!) + Math.min(s.fade * 0.6, length * 0.35)),
        1,
      );
    } else if (!valued && on) {
      const from = s.start + clamp(keys[i - 1]![0], 0, 1) * length;
      push(from, 1);
      push(Math.max(t, from + Math.min(s.fade, length * 0.2)), 0);
    } else if (valued) push(t, 1);
    on = valued;
  });
  if (on) {
    push(s.end, 1);
    push(s.end + s.fade, 0);
  }
  return s.opens === undefined ? { times, values } : { times, values, opens: s.opens };
}
