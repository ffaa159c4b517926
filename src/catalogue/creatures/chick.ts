import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'chick',
  words: ['chick', 'baby chick', 'duckling', 'baby duck', 'baby bird'],
  facts: {
    size: [0.077, 0.118, 0.118],
    materials: ['felt'],
    gait: 'biped',
    speed: 0.3,
    colour: '#f2cf4c',
    sound: 'bird-chirp',
    head: [0, 0.093, 0.044],
    rests: 'ground',
  },
  build: (kit, params) =>
    bird(kit, params, {
      colour: '#f2cf4c',
      length: 0.07,
      girth: 0.036,
      neck: [0.018, 1.2],
      head: 0.033,
      beak: { length: 0.016, radius: 0.009, colour: '#e8882c' },
      wing: [0.05, 0.04],
      tail: 0.016,
      legs: { length: 0.02, colour: '#e8882c' },
      folded: true,
    }),
});
