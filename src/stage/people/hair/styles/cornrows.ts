import type { Vec3 } from '../../../../base/vectors.ts';
import { type HairStyle, lines } from '../kit.ts';

/** Rows of flat plaits from the forehead to the nape. */
export const cornrows: HairStyle = {
  id: 'cornrows',
  words: ['cornrows', 'corn rows', 'canerows'],
  loose: 0,
  build(kit) {
    kit.cap({ line: lines.high, thick: [0.012, 0.008, 0.006, 0.008], comb: 0.001, sheer: [0.35, 0.35] });
    const rows = kit.fine ? 9 : 7;
    for (let i = 0; i < rows; i++) {
      const x = (i / (rows - 1)) * 2 - 1;
      const path: Vec3[] = [];
      for (let j = 0; j <= 8; j++) {
        // Over the head on planes side by side.
        const t = -1.12 + 0.16 * Math.abs(x) + (j / 8) * (3.05 - 0.2 * Math.abs(x));
        const d: Vec3 = [
          Math.sin(x * 1.05),
          Math.cos(t) * Math.cos(x * 1.05),
          -Math.sin(t) * Math.cos(x * 1.05),
        ];
        path.push(kit.scalp(Math.atan2(d[0], d[2]), Math.acos(Math.min(1, Math.max(-1, d[1]))), 0.012));
      }
      kit.lock(path, 0.034, { flat: 0.9, root: 0.6, tip: 0.6, wave: 0.16, steps: 20, sides: 6 });
      if (kit.who.feminine > 0.4) {
        const end = path[8] as Vec3;
        kit.lock(
          [end, [end[0] * 1.1, end[1] - 0.16, end[2] - 0.03], [end[0] * 1.1, end[1] - 0.34, end[2] - 0.02]],
          0.034,
          { flat: 1, root: 0.8, tip: 0.5, wave: 0.16 },
        );
      }
    }
  },
};
