import { type HairStyle, lines } from '../kit.ts';
import { ribbons, tie } from '../ornaments.ts';
import { framing, fringe } from '../wisps.ts';

/** A knot over each ear. */
export const spaceBuns: HairStyle = {
  id: 'space-buns',
  words: ['space buns', 'two buns', 'double buns', 'odango'],
  loose: 0.03,
  build(kit) {
    kit.cap({ line: lines.soft, thick: [0.044, 0.036, 0.034, 0.036], comb: 0.011, teeth: 15, part: 0 });
    const ribbon = kit.random.pick(ribbons);
    for (const s of [-1, 1]) {
      // Over the ears, under a hat behind them.
      if (kit.hatted) {
        kit.ball([s * 0.36, -0.14, -0.26], 0.12, 0.09);
        continue;
      }
      kit.ball([s * 0.3, 0.46, -0.14], 0.135, 0.09);
      tie(kit, [s * 0.255, 0.39, -0.13], [s * 0.6, 0.75, 0], 0.09, ribbon);
    }
    fringe(kit, 'straight', 1, 0.034);
    framing(kit, -0.14);
  },
};
