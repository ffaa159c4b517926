import { type HairStyle, lines } from '../kit.ts';

/** Shaved at the sides, long on top and thrown over. */
export const undercut: HairStyle = {
  id: 'undercut',
  words: ['undercut', 'fade', 'high fade', 'faded', 'side-shaved'],
  loose: 0,
  build(kit) {
    const side = kit.random.chance(0.5) ? 1 : -1;
    kit.cap({ line: lines.high, thick: [0.04, 0.02, 0.008, 0.01], comb: 0.002, sheer: [0, 0.45] });
    kit.sweep(
      kit.fine ? 12 : 7,
      (u) => [side * (1.2 - 0.25 * u), 0.85 - 0.75 * u],
      (u) => [-side * (0.15 + 0.95 * u), 0.98 - 0.2 * u],
      0.075,
      0.045,
      { rise: 0.07, tip: 0.1, jitter: 0.06 },
    );
  },
};
