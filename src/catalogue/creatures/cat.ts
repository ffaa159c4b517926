import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'cat',
  words: ['cat', 'kitten', 'kitty', 'tabby', 'feline', 'tomcat'],
  facts: {
    size: [0.16, 0.36, 0.6],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.9,
    colour: '#6d6a68',
    sound: 'cat-meow',
    head: [0, 0.27, 0.26],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 0.36,
      height: 0.27,
      girth: [0.072, 0.07, 0.074],
      neck: [0.07, 0.9, 0.045],
      head: [0.064, 0.022, 0.024],
      ears: { kind: 'pointed', size: 0.07 },
      tail: [0.3, 0.018, 0.012, 0.85],
      leg: [0.028, 0.018],
      feet: 'paw',
      colour: '#6d6a68',
    }),
});
