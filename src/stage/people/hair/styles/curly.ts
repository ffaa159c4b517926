import type { Vec3 } from '../../../../base/vectors.ts';
import { type HairStyle, lines } from '../kit.ts';

/** A head of round curls, to the ears. */
export const curly: HairStyle = {
  id: 'curly',
  words: ['curly', 'curls', 'frizzy', 'ringlets', 'coily', 'permed'],
  build(kit) {
    kit.cap({ line: lines.soft, thick: [0.085, 0.06, 0.075, 0.06], comb: 0, curl: 0.03, curls: 8 });
    const n = kit.fine ? 52 : 26;
    for (let i = 0; i < n; i++) {
      // Golden spiral over the hairy part of the head.
      const polar = 0.2 + 1.55 * Math.sqrt((i + 0.5) / n);
      const a = i * 2.39996;
      const m = Math.abs(Math.atan2(Math.sin(a), Math.cos(a)));
      if ((m < 0.85 && polar > 1.1) || (m < 1.25 && polar > 1.42)) continue;
      const p = kit.scalp(a, polar, 0.085 + kit.random.range(-0.01, 0.02));
      kit.ball(p as Vec3, kit.random.range(0.058, 0.085), 0.13);
    }
  },
};
