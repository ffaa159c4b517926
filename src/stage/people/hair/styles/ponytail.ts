import { type HairStyle, lines } from '../kit.ts';

/** Drawn back into a tail. */
export const ponytail: HairStyle = {
  id: 'ponytail',
  words: ['ponytail', 'pony tail', 'tied back', 'tied-back', 'pulled back', 'high ponytail'],
  build(kit) {
    kit.cap({ line: lines.soft, thick: [0.036, 0.03, 0.026, 0.03], comb: 0.006, teeth: 17 });
    kit.ball([0, 0.17, -0.5], 0.06, 0.05);
    for (const s of [-1, 0, 1])
      kit.lock(
        [
          [s * 0.015, 0.17, -0.5],
          [s * 0.035, 0.2, -0.6],
          [s * 0.06, 0.08, -0.68],
          [s * 0.06, -0.14, -0.66],
          [s * 0.045, -0.4, -0.6],
          [s * 0.02, -0.62, -0.57],
        ],
        0.092,
        { flat: 0.9, root: 0.5, tip: 0.1, steps: 14 },
      );
    // Locks drawn back from the hairline.
    kit.sweep(
      kit.fine ? 11 : 6,
      (u) => [(u - 0.5) * 2.3, 0.98 + 0.22 * Math.abs(u - 0.5)],
      (u) => [(u - 0.5) * 3, 0.3],
      0.046,
      0.012,
      { tip: 0.5, rise: 0.006, jitter: 0.05 },
    );
  },
};
