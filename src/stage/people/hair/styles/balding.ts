import type { Vec3 } from '../../../../base/vectors.ts';
import { type HairStyle } from '../kit.ts';

/** A wreath of hair behind the ears, the top bare. */
export const balding: HairStyle = {
  id: 'balding',
  words: ['balding', 'receding', 'thinning', 'tonsure', 'monk'],
  loose: 0,
  build(kit) {
    const n = kit.fine ? 13 : 9;
    for (const row of [0, 1]) {
      for (let i = 0; i < n; i++) {
        const a = 1.2 + (2 * Math.PI - 2.4) * (i / (n - 1));
        const path: Vec3[] = [0, 0.33, 0.66, 1].map((u) =>
          kit.scalp(
            a + 0.04 * Math.sin(i),
            1.12 + row * 0.28 + u * 0.36,
            0.01 + 0.03 * Math.sin(Math.PI * (0.2 + 0.7 * u)),
          ),
        );
        kit.lock(path, 0.085, { tip: 0.3 });
      }
    }
  },
};
