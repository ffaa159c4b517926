import type { Vec3 } from '../../../../base/vectors.ts';
import { type HairStyle, lines } from '../kit.ts';
import { framing, fringe } from '../wisps.ts';

/** Pinned up in a knot. */
export const bun: HairStyle = {
  id: 'bun',
  words: ['bun', 'topknot', 'top knot', 'chignon', 'updo', 'man bun', 'knot', 'pinned up', 'up'],
  loose: 0.03,
  build(kit) {
    kit.cap({ line: lines.soft, thick: [0.042, 0.032, 0.03, 0.034], comb: 0.01, teeth: 17 });
    // Old knots sit low, others show over the crown.
    const high = kit.random.next() > 0.2 + 0.5 * kit.who.aged && !kit.hatted;
    const c: Vec3 = high ? [0, 0.56, -0.17] : [0, kit.hatted ? -0.08 : 0.16, kit.hatted ? -0.5 : -0.56];
    kit.ball(c, 0.15, 0.08);
    // One turn of hair round the knot.
    const turn: Vec3[] = [];
    for (let i = 0; i <= 8; i++) {
      const a = (i / 8) * 2 * Math.PI;
      turn.push(
        high
          ? [c[0] + Math.cos(a) * 0.13, c[1] - 0.075, c[2] + Math.sin(a) * 0.13]
          : [c[0] + Math.cos(a) * 0.13, c[1] + Math.sin(a) * 0.13, c[2] + 0.075],
      );
    }
    kit.lock(turn, 0.06, { flat: 0.9, root: 0.8, tip: 0.5, steps: 14 });
    // Locks drawn back from the hairline.
    kit.sweep(
      kit.fine ? 11 : 6,
      (u) => [(u - 0.5) * 2.3, 0.98 + 0.22 * Math.abs(u - 0.5)],
      (u) => [(u - 0.5) * 3, 0.3],
      0.046,
      0.014,
      { tip: 0.5, rise: 0.006, jitter: 0.05 },
    );
    if (kit.who.feminine > 0.4) {
      if (kit.random.chance(0.5)) fringe(kit, 'curtain', 1, 0.03);
      framing(kit, -0.1);
    }
  },
};
