import type { Vec3 } from '../../../../base/vectors.ts';
import { type HairStyle, lines } from '../kit.ts';

/** One plait down the back. */
export const braid: HairStyle = {
  id: 'braid',
  words: ['braid', 'braided', 'plait', 'french braid'],
  build(kit) {
    kit.cap({ line: lines.soft, thick: [0.04, 0.034, 0.03, 0.034], comb: 0.007, teeth: 15, part: 0 });
    for (let i = 0; i < 11; i++) {
      const y = -0.12 - i * 0.062;
      const s = i % 2 === 0 ? 1 : -1;
      const z = -0.47 - 0.05 * Math.sin(i * 0.28);
      const p: Vec3 = [s * 0.026, y, z];
      kit.ball(p, 0.066 - i * 0.0022, 0.1);
    }
    kit.lock(
      [
        [0, -0.78, -0.5],
        [0, -0.84, -0.5],
        [0, -0.92, -0.5],
      ],
      0.04,
      { flat: 1 },
    );
  },
};
