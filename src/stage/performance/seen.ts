/** Shares of the frame at the sampled times, by owner. */
export class Seen {
  private readonly samples: { readonly time: number; readonly shares: ReadonlyMap<string, number> }[] = [];

  /** Count an id picture. */
  add(time: number, ids: Uint16Array, owner: (n: number) => string): void {
    const counts = new Uint32Array(0x10000);
    for (const n of ids) counts[n] = (counts[n] as number) + 1;
    const shares = new Map<string, number>();
    counts.forEach((count, n) => {
      if (count > 0) shares.set(owner(n), (shares.get(owner(n)) ?? 0) + count / ids.length);
    });
    this.samples.push({ time, shares });
  }

  /** Number of samples taken. */
  get count(): number {
    return this.samples.length;
  }

  /**
   * How large, and for how long, something was seen between two times: the largest share that was kept over half a
   * second (the smaller of neighbouring samples), and the seconds above one percent.
   * @param wanted tells whether an owner counts
   */
  of(wanted: (owner: string) => boolean, start: number, end: number): { share: number; seen: number } {
    const sorted = [...this.samples].sort((a, b) => a.time - b.time);
    const step =
      sorted.length > 1 ? (sorted[sorted.length - 1]!.time - sorted[0]!.time) / (sorted.length - 1) : 0.5;
    const within = sorted.filter((s) => s.time >= start - step * 0.51 && s.time <= end + step * 0.51);
    const shares = within.map(({ shares: m }) => {
      let sum = 0;
      for (const [owner, share] of m) if (wanted(owner)) sum += share;
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
