/** Seconds before the second attempt; each further wait is four times as long … */
const FIRST = 5;
const FACTOR = 4;
/** … up to eight hours, so that a server that comes back within the three days is told within a working day. */
const LONGEST = 8 * 3600;
/** A wait is lengthened by up to this share of itself, so that what failed together does not return together. */
const JITTER = 0.25;

/**
 * When to try a delivery again. Standard Webhooks asks for exponential backoff with jitter over days; a receiver's
 * `Retry-After` is heeded where it asks for more. The last attempt is at the end of the time, not before.
 * @param attempts attempts so far, at least 1
 * @param random 0…1
 * @param retryAfter seconds that the receiver asked for
 * @returns undefined when the time is up
 */
export function nextAttempt(
  attempts: number,
  giveUpAt: Date,
  now: Date,
  random: number,
  retryAfter = 0,
): Date | undefined {
  if (now >= giveUpAt) return undefined;
  const wait = Math.min(FIRST * FACTOR ** Math.min(attempts - 1, 20), LONGEST) * (1 + JITTER * random);
  const at = now.getTime() + Math.max(wait, Math.min(retryAfter, LONGEST)) * 1000;
  return new Date(Math.min(at, giveUpAt.getTime()));
}
