import { type HairStyle, lines } from '../kit.ts';

/** Shaved to a few millimetres. */
export const buzz: HairStyle = {
  id: 'buzz',
  words: [
    'buzz',
    'buzz cut',
    'buzzcut',
    'crew cut',
    'shaved',
    'skinhead',
    'military',
    'very short',
    'close-cropped',
  ],
  loose: 0,
  build(kit) {
    kit.cap({ line: lines.high, thick: [0.02, 0.016, 0.012, 0.012], comb: 0.001 });
  },
};
