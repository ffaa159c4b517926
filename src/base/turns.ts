/**
 * Lets only so many pieces of work run at once; the others wait. Whoever it is done for gets turns in the order of its
 * own work, and no more turns than others who wait, however much of it waits. For work that takes much memory or
 * processor: many at once must not take the process down.
 * @example const turn = turns(2); await turn(() => decode(file), caller);
 */
export function turns(most: number): <T>(work: () => Promise<T>, who?: string) => Promise<T> {
  let running = 0;
  /** Who waited longest for a turn comes first. */
  const waiting = new Map<string, (() => void)[]>();
  const next = (): (() => void) | undefined => {
    for (const [who, theirs] of waiting) {
      const go = theirs.shift();
      waiting.delete(who);
      if (theirs.length > 0) waiting.set(who, theirs);
      return go;
    }
    return undefined;
  };
  return async (work, who = '') => {
    // A turn is handed over when one waits, so that nobody who comes between takes it.
    if (running < most) running++;
    else
      await new Promise<void>((go) => {
        const theirs = waiting.get(who);
        if (theirs) theirs.push(go);
        else waiting.set(who, [go]);
      });
    try {
      return await work();
    } finally {
      const go = next();
      if (go) go();
      else running--;
    }
  };
}
