/** Milliseconds that an engine has to settle after it was aborted; then it is left alone. */
const GRACE = 1500;

/** Waits for work, but after an abort no longer than its grace. */
export async function settled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let abandon: () => void = () => undefined;
  const abandoned = new Promise<never>((_, reject) => {
    abandon = () => {
      timer = setTimeout(() => reject(signal.reason), GRACE);
    };
  });
  if (signal.aborted) abandon();
  else signal.addEventListener('abort', abandon, { once: true });
  try {
    return await Promise.race([work, abandoned]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abandon);
  }
}

/** Calls after some seconds, and later by the time that was spent waiting for others. */
export function limitTo(
  seconds: number,
  over: () => void,
): { more(milliseconds: number): void; stop(): void } {
  let extra = 0;
  let timer: NodeJS.Timeout;
  const arm = (milliseconds: number): void => {
    timer = setTimeout(() => {
      if (extra === 0) return over();
      const rest = extra;
      extra = 0;
      arm(rest);
    }, milliseconds);
  };
  arm(seconds * 1000);
  return {
    more(milliseconds) {
      extra += milliseconds;
    },
    stop: () => clearTimeout(timer),
  };
}
