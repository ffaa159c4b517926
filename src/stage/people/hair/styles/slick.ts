import { type HairStyle, lines } from '../kit.ts';

/** Combed straight back. */
export const slick: HairStyle = {
  id: 'slick',
  words: ['slick', 'slicked', 'slicked back', 'slicked-back', 'combed back', 'pompadour', 'quiff', 'gelled'],
  build(kit) {
    kit.cap({ line: lines.high, thick: [0.05, 0.055, 0.02, 0.03], comb: 0.007, teeth: 21 });
    kit.sweep(
      kit.fine ? 9 : 6,
      (u) => [(u - 0.5) * 1.5, 0.98],
      (u) => [(u - 0.5) * 0.9, 0.02 + 0.1 * Math.abs(u - 0.5)],
      0.066,
      0.04,
      { tip: 0.4, rise: 0.05, jitter: 0.01 },
    );
  },
};
