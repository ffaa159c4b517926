import { type HairStyle, lines } from '../kit.ts';

/** To the chin, turned in at the tips. */
export const bob: HairStyle = {
  id: 'bob',
  words: ['bob', 'bobbed', 'chin-length', 'medium', 'shoulder-length', 'lob', 'mid-length'],
  loose: 0.05,
  build(kit) {
    const side = kit.random.chance(0.5) ? 1 : -1;
    kit.cap({ line: lines.soft, thick: [0.06, 0.045, 0.055, 0.05], part: side * 0.35 });
    kit.curtain(0.98, 3.1, kit.fine ? 9 : 6, -0.44, 0.1, { curlIn: 0.16 });
    kit.sweep(
      kit.fine ? 7 : 4,
      (u) => [side * 0.75, 0.3 + 0.1 * u],
      (u) => [-side * (0.35 + 0.75 * u), 1.0 + 0.28 * u],
      0.064,
      0.046,
      { rise: 0.022, jitter: 0.06 },
    );
    kit.sweep(
      2,
      () => [side * 0.8, 0.42],
      (u) => [side * (0.95 + 0.2 * u), 1.25],
      0.075,
      0.05,
      { rise: 0.02 },
    );
  },
};
