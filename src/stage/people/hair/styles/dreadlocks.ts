import type { Vec3 } from '../../../../base/vectors.ts';
import { type HairStyle, lines } from '../kit.ts';

/** Ropes of hair to the shoulders. */
export const dreadlocks: HairStyle = {
  id: 'dreadlocks',
  words: ['dreadlocks', 'dreads', 'locs', 'box braids', 'twists'],
  loose: 0,
  build(kit) {
    kit.cap({ line: lines.soft, thick: [0.05, 0.035, 0.04, 0.04], comb: 0.012, teeth: 15 });
    const n = kit.fine ? 26 : 16;
    for (let i = 0; i < n; i++) {
      const a = 1.05 + (2 * Math.PI - 2.1) * ((i + 0.5) / n);
      const low = -0.45 - 0.12 * kit.random.next();
      const start = kit.scalp(a, 0.55 + 0.5 * (i % 2), 0.05);
      const edge = kit.scalp(a, 1.4, 0.06);
      const path: Vec3[] = [
        start,
        kit.scalp(a, 1.15, 0.065),
        edge,
        [edge[0] * 1.06, (edge[1] + low) / 2, edge[2] * 1.05],
        [edge[0] * 1.04, low, edge[2] * 1.03],
      ];
      kit.lock(path, 0.04, { flat: 1, root: 0.9, tip: 0.7, wave: 0.12, steps: 12 });
    }
  },
};
