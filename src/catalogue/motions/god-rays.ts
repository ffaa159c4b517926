import { defineMotion } from '../kinds.ts';

/** Shafts of light. */
export default defineMotion({
  id: 'god-rays',
  words: [
    'god rays',
    'rays',
    'sunbeam',
    'beam',
    'light streams',
    'stream',
    'shaft',
    'rays break through',
    'sunlight streams',
    'light pours',
    'shine through',
    'filter through',
    'crepuscular rays',
    'light shafts',
    'sun rays',
    'break through',
    'slant',
    'pour',
    'pierce',
    'spill',
    'fan out',
    'shift',
  ],
  facts: {
    name: 'shafts of light',
    regions: ['frame', 'sky', 'light', 'foliage', 'background'],
    nouns: [
      'ray',
      'sunbeam',
      'beam',
      'shaft',
      'sunlight',
      'sunray',
      'godray',
      'light',
      'moonbeam',
      'sunshine',
      'sun',
    ],
    lasts: true,
  },
  animate(kit) {
    kit.rays({
      gain: 0.8 * Math.min(1.5, kit.amount),
      colour: kit.light.colour,
      ...(kit.light.source ? { from: kit.light.source } : {}),
    });
  },
});
