import { type HairStyle, lines } from '../kit.ts';

/** Two tails at the sides. */
export const pigtails: HairStyle = {
  id: 'pigtails',
  words: ['pigtails', 'pig tails', 'bunches', 'twin tails', 'two braids', 'plaits', 'braids'],
  build(kit) {
    kit.cap({ line: lines.soft, thick: [0.04, 0.034, 0.03, 0.034], comb: 0.007, teeth: 15, part: 0 });
    for (const s of [-1, 1]) {
      kit.ball([s * 0.39, 0.02, -0.16], 0.05, 0.05);
      kit.lock(
        [
          [s * 0.39, 0.02, -0.16],
          [s * 0.5, 0.03, -0.18],
          [s * 0.56, -0.12, -0.18],
          [s * 0.53, -0.32, -0.14],
          [s * 0.48, -0.48, -0.1],
        ],
        0.088,
        { flat: 0.9, root: 0.5, tip: 0.12, steps: 12 },
      );
    }
    kit.sweep(
      kit.fine ? 11 : 6,
      (u) => [(u - 0.5) * 1.1, 0.35],
      (u) => [(u - 0.5) * 1.75, 1.06 + 0.05 * Math.sin(u * 17)],
      0.05,
      0.03,
      { tip: 0.1, rise: 0.025, jitter: 0.05 },
    );
  },
};
