import { clamp } from '../../base/vectors.ts';

/**
 * How one motion gives way to the next where a clip goes on: what was under way slows evenly to rest while what comes
 * gathers speed in the same time, so that what goes on at its pace keeps it from frame to frame.
 */

/** Seconds that it takes. */
export const YIELD = 0.35;

/** Seconds in which hands and trunk take over what they go on doing. */
export const TAKEN_OVER = 0.4;

/** Seconds for which what is under way when its clip ends runs on past that end. */
export const ONWARD = 1;

/** Slower than this, metres a second, nobody is under way. */
export const UNDER_WAY = 0.2;

/** Seconds' worth of its last speed that something goes in the `t` seconds after it was broken off. */
export function coasted(t: number): number {
  const u = clamp(t / YIELD, 0, 1);
  return YIELD * (u - (u * u) / 2);
}

/** Seconds' worth of its speed that something has gone in the `t` seconds since it took over. */
export const gathered = (t: number): number => Math.max(0, t) - coasted(t);
