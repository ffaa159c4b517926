import type { Vec3 } from '../../../../base/vectors.ts';
import type { Binding } from '../../joints.ts';
import { type HairStyle, lines } from '../kit.ts';
import { ribbons, tie } from '../ornaments.ts';
import { fringe, plait } from '../wisps.ts';

const hung = (p: Vec3): Binding =>
  p[1] > -0.34
    ? [['head', 1]]
    : [
        ['head', Math.max(0, (p[1] + 0.7) / 0.36)],
        ['chest', Math.min(1, (-0.34 - p[1]) / 0.36)],
      ];

/** Two plaits that hang before the shoulders. */
export const plaits: HairStyle = {
  id: 'plaits',
  words: ['plaits', 'braids', 'two braids', 'two plaits', 'twin braids', 'pigtail braids'],
  loose: 0.03,
  build(kit) {
    kit.cap({ line: lines.soft, thick: [0.046, 0.036, 0.034, 0.036], comb: 0.011, teeth: 15, part: 0 });
    const ribbon = kit.random.pick(ribbons);
    for (const s of [-1, 1]) {
      const path: Vec3[] = [
        [s * 0.36, -0.06, -0.14],
        [s * 0.42, -0.24, -0.08],
        [s * 0.41, -0.46, 0.06],
        [s * 0.36, -0.62, 0.24],
        [s * 0.33, -0.86, 0.34],
      ];
      plait(kit, path, 0.105, hung);
      tie(kit, [s * 0.33, -0.86, 0.34], [0, -1, 0.15], 0.05, ribbon, [['chest', 1]]);
      kit.lock(
        [
          [s * 0.33, -0.86, 0.34],
          [s * 0.33, -0.93, 0.35],
          [s * 0.32, -1.0, 0.34],
        ],
        0.06,
        { flat: 0.9, root: 0.5, tip: 0.1, on: [['chest', 1]] },
      );
    }
    fringe(kit, kit.random.chance(0.5) ? 'straight' : 'curtain', 1, 0.034);
  },
};
