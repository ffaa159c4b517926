import type { Log } from './options.ts';
import { isOutage } from './patience.ts';

/** Something that is done again and again, when it is asked for. */
export interface Repeated {
  /** Do it, now or, when it is being done, once more after that. */
  poke(): void;
  /** Resolves when it is not being done. */
  idle(): Promise<void>;
}

/**
 * Does one thing at a time, and again when it was asked for meanwhile. A failure ends nothing: the next time that it is
 * asked for it is tried again; an outage is said once, and once that it is over.
 * @param what it is, in words for the log
 */
export function repeated(what: string, log: Log, act: () => Promise<void>): Repeated {
  let current: Promise<void> | undefined;
  let again = false;
  let away = false;
  const once = async (): Promise<boolean> => {
    try {
      await act();
      if (away) log.info({}, `${what}: goes on`);
      away = false;
      return true;
    } catch (error) {
      if (!isOutage(error)) log.error({ err: error }, `${what}: failed, and is tried again`);
      else if (!away) log.warn({ err: error }, `${what}: waits, the database or the store is away`);
      away = isOutage(error);
      return false;
    }
  };
  const loop = async (): Promise<void> => {
    do again = false;
    while ((await once()) && again);
    current = undefined;
  };
  return {
    poke() {
      again = true;
      current ??= loop();
    },
    idle: async () => current,
  };
}
