import type { Vec3 } from '../../../../base/vectors.ts';
import type { Binding } from '../../joints.ts';
import { type HairStyle, lines } from '../kit.ts';
import { ribbons, tie } from '../ornaments.ts';
import { framing, fringe, plait } from '../wisps.ts';

/** What lies on the chest stays there when the head turns. */
const overShoulder = (p: Vec3): Binding =>
  p[1] > -0.32
    ? [['head', 1]]
    : p[1] > -0.62
      ? [
          ['head', (p[1] + 0.62) / 0.3],
          ['chest', (-0.32 - p[1]) / 0.3],
        ]
      : [['chest', 1]];

/** One plait, over a shoulder. */
export const braid: HairStyle = {
  id: 'braid',
  words: ['braid', 'braided', 'plait', 'french braid', 'fishtail', 'side braid'],
  loose: 0.04,
  build(kit) {
    const side = kit.random.chance(0.5) ? 1 : -1;
    kit.cap({
      line: lines.soft,
      thick: [0.044, 0.036, 0.034, 0.04],
      comb: 0.011,
      teeth: 15,
      part: -side * 0.3,
    });
    fringe(kit, 'swept', -side, 0.036);
    framing(kit, -0.16);
    const path: Vec3[] = [
      [side * 0.2, -0.12, -0.38],
      [side * 0.34, -0.34, -0.22],
      [side * 0.37, -0.5, 0.0],
      [side * 0.32, -0.64, 0.24],
      [side * 0.27, -0.84, 0.37],
      [side * 0.25, -1.04, 0.4],
    ];
    plait(kit, path, 0.115, overShoulder);
    tie(kit, [side * 0.25, -1.03, 0.4], [0, -1, 0.1], 0.05, kit.random.pick(ribbons), [['chest', 1]]);
    kit.lock(
      [
        [side * 0.25, -1.03, 0.4],
        [side * 0.25, -1.1, 0.41],
        [side * 0.24, -1.17, 0.4],
      ],
      0.06,
      { flat: 0.8, root: 0.6, tip: 0.1, on: [['chest', 1]] },
    );
  },
};
