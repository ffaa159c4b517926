import type { Stereo } from './dsp/reverb.ts';
import { peakAt } from './loudness.ts';

/** Seconds that the limiter looks ahead, and over which the gain comes back. */
const AHEAD = 0.004;
const RELEASE = 0.12;

/**
 * Keep the true peak under a ceiling: the needed gain is spread over a window before the peak and comes back
 * slowly; both sides are turned down together, so that the picture of the sound does not move.
 * @param ceiling linear, such as 10 ** (−1.2 / 20)
 * @returns the gain of every sample, or undefined where nothing is above the ceiling
 */
export function limiterGain(
  { left, right }: Stereo,
  ceiling: number,
  sampleRate: number,
): Float32Array | undefined {
  const n = left.length;
  const need = new Float32Array(n).fill(1);
  let active = false;
  for (let i = 0; i < n; i++) {
    if (Math.max(Math.abs(left[i] as number), Math.abs(right[i] as number)) < ceiling * 0.6) continue;
    const top = Math.max(peakAt(left, i), peakAt(right, i));
    if (top > ceiling) {
      need[i] = ceiling / top;
      if (i + 1 < n) need[i + 1] = Math.min(need[i + 1] as number, ceiling / top);
      active = true;
    }
  }
  if (!active) return undefined;
  const window = Math.round(AHEAD * sampleRate);
  // Smallest need of the next `window` samples, by a monotonic queue from the end.
  const least = new Float32Array(n);
  const queue = new Int32Array(n);
  let head = n;
  let tail = n;
  for (let i = n - 1; i >= 0; i--) {
    while (head < tail && (need[queue[head] as number] as number) >= (need[i] as number)) head++;
    queue[--head] = i;
    while ((queue[tail - 1] as number) > i + window) tail--;
    least[i] = need[queue[tail - 1] as number] as number;
  }
  // Release, then a moving average over the window: the gain arrives smoothly and in time.
  const back = Math.exp(-1 / (RELEASE * sampleRate));
  let held = 1;
  for (let i = 0; i < n; i++) {
    held = Math.min(least[i] as number, 1 - (1 - held) * back);
    least[i] = held;
  }
  let sum = window;
  const ring = new Float32Array(window).fill(1);
  for (let i = 0; i < n; i++) {
    const slot = i % window;
    sum += (least[i] as number) - (ring[slot] as number);
    ring[slot] = least[i] as number;
    need[i] = Math.min(1, sum / window);
  }
  return need;
}
