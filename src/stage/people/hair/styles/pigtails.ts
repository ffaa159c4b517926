import type { Vec3 } from '../../../../base/vectors.ts';
import { type HairStyle, lines } from '../kit.ts';
import { bow, ribbons } from '../ornaments.ts';
import { fringe } from '../wisps.ts';

/** Two tails at the sides, with ribbons. */
export const pigtails: HairStyle = {
  id: 'pigtails',
  words: ['pigtails', 'pig tails', 'bunches', 'twin tails', 'twintails'],
  loose: 0.03,
  build(kit) {
    kit.cap({ line: lines.soft, thick: [0.046, 0.036, 0.032, 0.036], comb: 0.011, teeth: 15, part: 0 });
    const ribbon = kit.random.pick(ribbons);
    for (const s of [-1, 1]) {
      for (const [x, z, shade] of [
        [0, 0, 1],
        [0.04, 0.045, 0.9],
        [0.02, -0.05, 1.06],
      ] as const)
        kit.lock(
          [
            [s * 0.37, 0.1, -0.16],
            [s * 0.52, 0.13 + x, -0.18 + z * 0.5],
            [s * (0.62 + x), -0.02, -0.17 + z],
            [s * (0.6 + x), -0.28, -0.12 + z],
            [s * (0.53 + x), -0.56, -0.06 + z],
          ] satisfies Vec3[],
          0.085,
          { flat: 0.9, root: 0.5, tip: 0.1, steps: 11, shade },
        );
      bow(kit, [s * 0.43, 0.12, -0.12], 0.11, ribbon);
    }
    if (kit.random.chance(0.6)) fringe(kit, 'straight', 1, 0.036);
    else fringe(kit, 'curtain', 1, 0.032);
  },
};
