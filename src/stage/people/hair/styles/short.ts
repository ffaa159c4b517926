import { type HairStyle, lines } from '../kit.ts';

/** Cut short at the sides, combed over from a parting. */
export const short: HairStyle = {
  id: 'short',
  words: ['short', 'neat', 'trimmed', 'cropped', 'tidy', 'side-parted', 'combed'],
  build(kit) {
    const side = kit.random.chance(0.5) ? 1 : -1;
    kit.cap({ line: lines.short, thick: [0.05, 0.05, 0.028, 0.03], comb: 0.008, part: side * 0.8 });
    const n = kit.fine ? 9 : 6;
    kit.sweep(
      n,
      (u) => [side * 1.35, 0.42 - 0.35 * u],
      (u) => [side * (0.55 - 1.75 * u) * 0.8, 0.95 - 0.05 * u],
      0.075,
      0.042,
      { rise: 0.03 },
    );
    kit.sweep(
      4,
      () => [Math.PI, 0.05],
      (u) => [Math.PI + (u - 0.5) * 2, 0.85],
      0.085,
      0.045,
      { rise: 0.02 },
    );
  },
};
