import type { Sample } from './evidence.ts';

/**
 * Samples of several drawings in the order of their times. A frame that was drawn twice, by a process that took over
 * from one that died, counts once.
 * @example mergeSamples(ofFirstHalf, ofSecondHalf)
 */
export function mergeSamples(...drawings: readonly (readonly Sample[])[]): Sample[] {
  const byTime = new Map(drawings.flat().map((sample) => [sample.time, sample]));
  return [...byTime.values()].sort((a, b) => a.time - b.time);
}
