import { type HairStyle, lines } from '../kit.ts';

/** Loose down the back. */
export const long: HairStyle = {
  id: 'long',
  words: ['long', 'flowing', 'loose', 'straight', 'long straight', 'waist-length'],
  loose: 0.05,
  build(kit) {
    const side = kit.random.chance(0.5) ? 1 : -1;
    kit.cap({ line: lines.soft, thick: [0.055, 0.04, 0.05, 0.05], part: side * 0.25 });
    kit.curtain(1.2, 3.1, kit.fine ? 9 : 6, -0.92, 0.1, { curlIn: 0.04, spread: 0.06 });
    kit.sweep(
      kit.fine ? 7 : 4,
      (u) => [side * 0.6, 0.28 + 0.1 * u],
      (u) => [-side * (0.55 + 0.75 * u), 1.0 + 0.28 * u],
      0.062,
      0.046,
      { rise: 0.022, jitter: 0.06 },
    );
    kit.sweep(
      3,
      () => [side * 0.7, 0.4],
      (u) => [side * (0.85 + 0.35 * u), 1.2],
      0.075,
      0.048,
      { rise: 0.02 },
    );
  },
};
