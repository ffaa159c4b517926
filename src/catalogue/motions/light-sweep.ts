import { defineMotion } from '../kinds.ts';

/** Studio light slides over something. */
export default defineMotion({
  id: 'light-sweep',
  words: [
    'light sweep',
    'light slide',
    'light glide',
    'light catches',
    'catch light',
    'light play',
    'light move',
    'light pass',
    'light glint',
    'gleam',
    'highlight slide',
    'light ripple',
    'reflections slide',
    'reflections move',
    'light travels',
    'lights catch different angles',
    'sheen',
    'shine across',
    'light shift',
    'light dance',
  ],
  facts: {
    name: 'light sliding over it',
    regions: ['subject', 'cloth', 'ground', 'background', 'person'],
    nouns: [
      'light',
      'highlight',
      'reflection',
      'glint',
      'gleam',
      'sheen',
      'sunlight',
      'ray',
      'beam',
      'spotlight',
      'studio',
      'sun',
      'lamp',
      'glow',
      'shine',
    ],
    lasts: false,
    seconds: [1.5, 3, 8],
  },
  animate(kit) {
    const side = kit.direction === 'left' ? -1 : 1;
    const gone = (t: number): number => {
      const x = Math.min(1, Math.max(0, t / kit.seconds));
      return x * x * (3 - 2 * x);
    };
    kit.sweep({ gain: 0.8, width: 0.42, at: (t) => side * (2 * gone(t) - 1), colour: kit.light.colour });
  },
});
