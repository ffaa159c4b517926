/**
 * Lets only so many pieces of work run at once; the others wait in the order in which they came. For work on uploads
 * that takes much memory or processor: many at once must not take the server down.
 * @example const turn = turns(2); await turn(() => decode(file));
 */
export function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    // A turn is handed over when one waits, so that nobody who comes between takes it.
    if (running < most) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}

/** Turns of all looks into uploaded pictures and clips of this process. */
export const lookTurn = turns(2);
