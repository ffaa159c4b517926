import type { Sample } from '../../direct/evidence.ts';
import { mergeSamples } from '../../direct/samples.ts';

/** Shares of the frame at the sampled times, by owner. */
export class Seen {
  private readonly samples: readonly Sample[];

  /** @param drawings samples that were taken in this drawing and in others of the same plan */
  constructor(...drawings: readonly (readonly Sample[])[]) {
    this.samples = mergeSamples(...drawings);
  }

  /**
   * How large, and for how long, something was seen between two times: the largest share that was kept over half a
   * second (the smaller of neighbouring samples), and the seconds above one percent.
   * @param wanted tells whether an owner counts
   */
  of(wanted: (owner: string) => boolean, start: number, end: number): { share: number; seen: number } {
    const sorted = this.samples;
    const step =
      sorted.length > 1 ? (sorted[sorted.length - 1]!.time - sorted[0]!.time) / (sorted.length - 1) : 0.5;
    const within = sorted.filter((s) => s.time >= start - step * 0.51 && s.time <= end + step * 0.51);
    const shares = within.map(({ shares: m }) => {
      let sum = 0;
      for (const [owner, share] of Object.entries(m)) if (wanted(owner)) sum += share;
      return sum;
    });
    const span = Math.max(1, Math.round(0.5 / Math.max(step, 1e-6)));
    let best = 0;
    for (let i = 0; i + span <= Math.max(span, shares.length); i++) {
      const kept = shares.slice(i, i + span);
      if (kept.length > 0) best = Math.max(best, Math.min(...kept));
    }
    return {
      share: best,
      seen: shares.filter((s) => s >= 0.01).length * Math.max(step, sorted.length > 1 ? 0 : 0.5),
    };
  }
}

/** Count an id picture. */
export function sampleOf(time: number, ids: Uint16Array, owner: (n: number) => string): Sample {
  const counts = new Uint32Array(0x10000);
  for (const n of ids) counts[n] = (counts[n] as number) + 1;
  const shares: Record<string, number> = Object.create(null);
  counts.forEach((count, n) => {
    if (count > 0) shares[owner(n)] = (shares[owner(n)] ?? 0) + count / ids.length;
  });
  return { time, shares };
}
