/** Seconds before the second attempt; each further wait is four times as long … */
const FIRST = 5;
const FACTOR = 4;
/** … up to eight hours, so that a server that comes back within the three days is told within a working day. */
const LONGEST = 8 * 3600;
/** A wait is lengthened by up to this share of itself, so that what failed together does not return together. */
const JITTER = 0.25;

/**
 * Seconds to wait before a delivery is tried again. Standard Webhooks asks for exponential backoff with jitter over days;
 * a receiver's `Retry-After` is heeded where it asks for more.
 * @param attempts attempts so far, at least 1
 * @param random 0…1
 * @param retryAfter seconds that the receiver asked for
 */
export function waitAfter(attempts: number, random: number, retryAfter = 0): number {
  const wait = Math.min(FIRST * FACTOR ** Math.min(attempts - 1, 20), LONGEST) * (1 + JITTER * random);
  return Math.max(wait, Math.min(retryAfter, LONGEST));
}
