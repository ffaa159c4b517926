import { type HairStyle, lines } from '../kit.ts';

/** Short and soft, with a fringe to one side. */
export const pixie: HairStyle = {
  id: 'pixie',
  words: ['pixie', 'pixie cut', 'boyish', 'bowl cut', 'mop', 'tomboy'],
  loose: 0.045,
  build(kit) {
    const side = kit.random.chance(0.5) ? 1 : -1;
    kit.cap({ line: lines.soft, thick: [0.06, 0.05, 0.042, 0.035], part: side * 0.7 });
    kit.sweep(
      kit.fine ? 9 : 6,
      (u) => [side * 1.2, 0.4 - 0.3 * u],
      (u) => [side * (0.75 - 1.7 * u), 1.08 + 0.12 * u],
      0.08,
      0.05,
      { rise: 0.04, tip: 0.1 },
    );
    for (const s of [-1, 1])
      kit.lock(
        [
          kit.scalp(s * 1.15, 0.8, 0.04),
          kit.scalp(s * 1.2, 1.2, 0.04),
          kit.scalp(s * 1.17, 1.5, 0.03),
          kit.scalp(s * 1.1, 1.72, 0.018),
        ],
        0.06,
        { tip: 0.08 },
      );
  },
};
