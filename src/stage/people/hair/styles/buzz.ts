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
    kit.cap({
      line: lines.high,
      thick: [0.018, 0.008, 0.006, 0.006],
      comb: 0.001,
      tuft: 0.011,
      sheer: [0.06, 0.32],
    });
  },
};
