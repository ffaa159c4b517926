import { type HairStyle, lines } from '../kit.ts';

/** A round cloud of coils. */
export const afro: HairStyle = {
  id: 'afro',
  words: ['afro', 'natural', 'big', 'coily', 'kinky'],
  loose: 0,
  build(kit) {
    const full = 0.15 + 0.07 * kit.who.feminine;
    kit.cap({
      line: lines.soft,
      thick: [full, full * 0.62, full, full * 0.85],
      comb: 0.004,
      teeth: 23,
      coils: 0.042,
    });
  },
};
