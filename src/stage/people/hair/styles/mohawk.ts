import { type HairStyle, lines } from '../kit.ts';

/** A crest from brow to nape. */
export const mohawk: HairStyle = {
  id: 'mohawk',
  words: ['mohawk', 'mohican', 'punk', 'crest'],
  loose: 0,
  build(kit) {
    kit.cap({ line: lines.high, thick: [0.02, 0.014, 0.01, 0.01], comb: 0.001, sheer: [0.5, 0.6] });
    for (let i = 0; i < 11; i++) {
      const p = -0.95 + i * 0.24;
      const a = p < 0 ? 0 : Math.PI;
      const q = Math.abs(p);
      const root = kit.scalp(a, q, 0);
      const tip = kit.scalp(a, q + (p < 0 ? -0.05 : 0.08), 0.3 - 0.09 * Math.abs(p));
      kit.lock([root, [(root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2, (root[2] + tip[2]) / 2], tip], 0.075, {
        flat: 0.75,
        root: 1,
        tip: 0.08,
      });
    }
  },
};
