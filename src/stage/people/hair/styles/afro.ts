import { type HairStyle, lines } from '../kit.ts';

/** A round cloud of hair. */
export const afro: HairStyle = {
  id: 'afro',
  words: ['afro', 'natural', 'big'],
  build(kit) {
    kit.cap({
      line: lines.soft,
      thick: [0.2, 0.13, 0.2, 0.17],
      comb: 0.006,
      teeth: 23,
      curl: 0.014,
      curls: 15,
    });
  },
};
