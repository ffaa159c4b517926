/**
 * A seeded source of numbers. Streams drawn by name are independent of each other,
 * so adding a draw in one place never changes what another place gets.
 * @example const wind = random(7).stream('wind'); wind.range(2, 4); // the same on every machine
 */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform in [low, high). */
  range(low: number, high: number): number;
  /** Uniform integer in [low, high], both included. */
  integer(low: number, high: number): number;
  /** One of the items; throws a RangeError on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** Normally distributed (Box–Muller), mean 0 and deviation 1. */
  gaussian(): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** A new source that depends only on this one's seed and the name. */
  stream(name: string): Random;
}

/** A 32-bit hash of a text (FNV-1a with a final avalanche). */
export function hash(text: string, seed = 0): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0;
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * Make a source from a seed (mulberry32).
 * @param seed an integer from 0 to 4294967295
 * @example random(7).range(0, 1)
 */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const self: Random = {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let t = Math.imul(state ^ (state >>> 15), state | 1);
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    },
    range: (low, high) => low + (high - low) * self.next(),
    integer: (low, high) => low + Math.floor(self.next() * (high - low + 1)),
    pick(items) {
      if (items.length === 0) throw new RangeError('pick() needs at least one item.');
      return items[Math.floor(self.next() * items.length)] as (typeof items)[number];
    },
    gaussian: () => Math.sqrt(-2 * Math.log(1 - self.next())) * Math.cos(2 * Math.PI * self.next()),
    chance: (probability) => self.next() < probability,
    stream: (name) => random(hash(name, seed)),
  };
  return self;
}
