import { defineMotion } from '../kinds.ts';

/** The light comes up. */
export default defineMotion({
  id: 'brighten',
  words: [
    'brighten',
    'sunrise',
    'sun comes out',
    'sun rises',
    'dawn',
    'lighten',
    'light grows',
    'day breaks',
    'light floods',
    'get brighter',
    'sun emerges',
    'warm up',
    'morning comes',
    'light up',
    'light fades in',
    'intensify',
  ],
  facts: {
    name: 'the light coming up',
    regions: ['frame', 'sky', 'background', 'ground', 'subject'],
    nouns: [
      'sun',
      'light',
      'day',
      'dawn',
      'sunlight',
      'morning',
      'sky',
      'scene',
      'room',
      'picture',
      'sunrise',
      'daylight',
      'sunshine',
      'horizon',
      'landscape',
      'everything',
    ],
    lasts: false,
    seconds: [1.5, 3, 12],
  },
  animate(kit) {
    kit.shine({ gain: (t) => 0.26 * Math.min(1.6, kit.amount) * kit.once(t), colour: kit.light.colour });
  },
});
