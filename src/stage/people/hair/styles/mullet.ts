import { type HairStyle, lines } from '../kit.ts';

/** Short in front, long behind. */
export const mullet: HairStyle = {
  id: 'mullet',
  words: ['mullet', 'shag', 'wolf cut'],
  loose: 0.05,
  build(kit) {
    kit.cap({ line: lines.short, thick: [0.065, 0.05, 0.035, 0.05], comb: 0.013, teeth: 13 });
    kit.sweep(
      kit.fine ? 9 : 6,
      (u) => [(u - 0.5) * 1.2, 0.4],
      (u) => [(u - 0.5) * 1.8, 0.98 + 0.08 * Math.sin(u * 11)],
      0.06,
      0.05,
      { rise: 0.035, tip: 0.08, jitter: 0.08 },
    );
    kit.curtain(2.05, 3.1, kit.fine ? 6 : 4, -0.6, 0.085, { curlIn: -0.1, wave: 0.04 });
  },
};
