import { clamp, lerp, smoothstep } from '../../base/vectors.ts';
import type { Plan } from '../../direct/plan.ts';

/** The story's clock against the film's: it runs slower in slow motion, with short ramps. */
export interface Clock {
  /** Story time of a film time. */
  story(t: number): number;
  /** Film time of a story time. */
  film(s: number): number;
  /** Story seconds a film second at a film time. */
  rate(t: number): number;
}

const step = 1 / 120;
const ramp = 0.16;

/** The clock of a plan: where beats with a rate overlap, the slowest counts. */
export function clockOf(plan: Plan): Clock {
  const slow = plan.shots
    .flatMap((shot) => shot.beats)
    .filter((b) => Math.abs(b.rate - 1) > 1e-6 && b.end > b.start);
  const rate = (t: number): number => {
    let r = 1;
    for (const b of slow) {
      const w =
        smoothstep(b.start - ramp, b.start + ramp, t) * (1 - smoothstep(b.end - ramp, b.end + ramp, t));
      if (b.rate < 1) r = Math.min(r, lerp(1, b.rate, w));
      else r = Math.max(r, lerp(1, b.rate, w));
    }
    return r;
  };
  if (!slow.length) return { story: (t) => t, film: (s) => s, rate: () => 1 };
  const n = Math.ceil((plan.format.seconds + 2) / step);
  const times = new Float64Array(n + 1);
  for (let i = 1; i <= n; i++) times[i] = times[i - 1]! + rate((i - 0.5) * step) * step;
  const story = (t: number): number => {
    if (t <= 0) return t;
    const x = Math.min(t / step, n - 1e-6);
    const i = Math.floor(x);
    return lerp(times[i]!, times[i + 1]!, x - i) + Math.max(0, t - n * step);
  };
  const film = (s: number): number => {
    if (s <= 0) return s;
    let low = 0;
    let high = n;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (times[middle]! <= s) low = middle;
      else high = middle;
    }
    const span = times[high]! - times[low]! || 1e-9;
    return (low + clamp((s - times[low]!) / span, 0, 1)) * step + Math.max(0, s - times[n]!);
  };
  return { story, film, rate };
}
