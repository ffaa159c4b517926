import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'peacock',
  words: ['peacock', 'peafowl', 'peahen'],
  facts: {
    size: [2.148, 1.39, 0.634],
    materials: ['felt'],
    gait: 'biped',
    speed: 0.7,
    colour: '#1f57b8',

    head: [0, 0.711, 0.232],
    rests: 'ground',
  },
  build: (kit, params) =>
    bird(kit, params, {
      colour: '#1f57b8',
      length: 0.4,
      girth: 0.13,
      neck: [0.3, 1.3],
      head: 0.055,
      beak: { length: 0.04, radius: 0.014, colour: '#c8c0b0' },
      wing: [0.4, 0.22],
      tail: 1.0,
      tailShape: 'train',
      legs: { length: 0.2, colour: '#8a7a64' },
      wingColour: '#a89c84',
      tailColour: '#2c7a5a',
      crest: '#2a6ac8',
      folded: true,
    }),
});
