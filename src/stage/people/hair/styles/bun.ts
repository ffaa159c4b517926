import { type HairStyle, lines } from '../kit.ts';

/** Pinned up in a knot. */
export const bun: HairStyle = {
  id: 'bun',
  words: ['bun', 'topknot', 'top knot', 'chignon', 'updo', 'man bun', 'knot', 'pinned up'],
  build(kit) {
    kit.cap({ line: lines.soft, thick: [0.036, 0.03, 0.028, 0.03], comb: 0.006, teeth: 17 });
    const high = kit.random.chance(0.5);
    kit.ball(high ? [0, 0.53, -0.2] : [0, 0.2, -0.55], 0.13, 0.09);
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
