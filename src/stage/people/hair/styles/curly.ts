import { type HairStyle, lines } from '../kit.ts';

/** A head of loose curls, to the ears. */
export const curly: HairStyle = {
  id: 'curly',
  words: ['curly', 'curls', 'frizzy', 'ringlets', 'coily', 'permed'],
  build(kit) {
    kit.cap({ line: lines.soft, thick: [0.07, 0.05, 0.06, 0.05], comb: 0.008, curl: 0.016, curls: 8 });
    const n = kit.fine ? 60 : 26;
    for (let i = 0; i < n; i++) {
      // Golden spiral over the hairy part of the head.
      const polar = 0.12 + 1.5 * Math.sqrt((i + 0.5) / n);
      const a = i * 2.39996;
      const m = Math.abs(Math.atan2(Math.sin(a), Math.cos(a)));
      if ((m < 0.8 && polar > 1.02) || (m < 1.2 && polar > 1.3)) continue;
      const room = m < 0.8 ? 1.16 : m < 1.2 ? 1.5 : 3;
      kit.curl(
        a,
        polar,
        0.06 + kit.random.range(-0.012, 0.022),
        Math.min(0.5, Math.max(0.12, room - polar)),
        kit.random.range(0.044, 0.062),
      );
    }
  },
};
