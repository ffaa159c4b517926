import { type HairStyle } from '../kit.ts';

const line = [
  [0, 0.345],
  [0.4, 0.35],
  [0.7, 0.33],
  [0.95, 0.2],
  [1.2, 0.05],
  [1.5, 0.03],
  [1.75, -0.06],
  [2.3, -0.24],
  [3.15, -0.28],
] as const;

/** Combed back from the forehead, with a lift in front. */
export const slick: HairStyle = {
  id: 'slick',
  words: ['slick', 'slicked', 'slicked back', 'slicked-back', 'combed back', 'pompadour', 'quiff', 'gelled'],
  loose: 0,
  build(kit) {
    const rise = kit.random.range(0.075, 0.1);
    kit.cap({ line, thick: [rise * 0.8, rise, 0.02, 0.03], comb: 0.013, teeth: 13, tuft: 0.012, back: true });
    for (const s of [-1, 1])
      kit.sweep(
        3,
        (u) => [s * (0.98 + 0.2 * u), 1.02 + 0.34 * u],
        (u) => [s * (1.9 + 0.3 * u), 0.8 + 0.5 * u],
        0.055,
        0.012,
        { tip: 0.2, root: 0.4, rise: 0.02, jitter: 0.03 },
      );
  },
};
