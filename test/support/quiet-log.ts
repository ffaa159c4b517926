import type { Log } from '../../src/jobs/index.ts';

/** A log that shows nothing, or with SHOTWRIGHT_TEST_LOG set everything. */
export function quietLog(from: string): Log {
  const loud = process.env.SHOTWRIGHT_TEST_LOG !== undefined;
  const say = (facts: object, message: string): void => {
    if (!loud) return;
    const { err, ...rest } = facts as { err?: unknown };
    console.log(from, message, JSON.stringify(rest), err instanceof Error ? err.stack : '');
  };
  return { debug: () => undefined, info: say, warn: say, error: say };
}
