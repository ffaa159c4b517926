import { type HairStyle, lines } from '../kit.ts';

/** Long with soft waves. */
export const wavy: HairStyle = {
  id: 'wavy',
  words: ['wavy', 'long wavy', 'tousled', 'waves', 'windswept', 'wind-blown', 'windblown'],
  loose: 0.06,
  build(kit) {
    const side = kit.random.chance(0.5) ? 1 : -1;
    kit.cap({ line: lines.soft, thick: [0.07, 0.05, 0.065, 0.06], part: side * 0.4, comb: 0.012 });
    kit.curtain(1.1, 3.1, kit.fine ? 9 : 6, -0.7, 0.11, {
      curlIn: -0.06,
      wave: 0.06,
      spread: 0.1,
      lift: 0.06,
    });
    kit.sweep(
      kit.fine ? 7 : 4,
      (u) => [side * 0.75, 0.3 + 0.1 * u],
      (u) => [-side * (0.4 + 0.8 * u), 1.0 + 0.3 * u],
      0.068,
      0.054,
      { rise: 0.05, jitter: 0.12 },
    );
    kit.sweep(
      3,
      () => [side * 0.8, 0.4],
      (u) => [side * (0.9 + 0.35 * u), 1.3],
      0.085,
      0.055,
      { rise: 0.03, jitter: 0.1 },
    );
  },
};
