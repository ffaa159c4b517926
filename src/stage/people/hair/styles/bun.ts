import { type HairStyle, lines } from '../kit.ts';

/** Pinned up in a knot. */
export const bun: HairStyle = {
  id: 'bun',
  words: ['bun', 'topknot', 'top knot', 'chignon', 'updo', 'man bun', 'knot', 'pinned up'],
  build(kit) {
    kit.cap({ line: lines.soft, thick: [0.036, 0.03, 0.028, 0.03], comb: 0.006, teeth: 17 });
    const high = kit.random.chance(0.5);
    kit.ball(high ? [0, 0.53, -0.2] : [0, 0.2, -0.55], 0.13, 0.09);
    kit.sweep(
      2,
      (u) => [u < 0.5 ? 0.35 : -0.35, 0.75],
      (u) => [u < 0.5 ? 0.85 : -0.85, 1.32],
      0.026,
      0.03,
      { tip: 0.2, rise: 0.02 },
    );
  },
};
