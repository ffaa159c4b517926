import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'pelican',
  words: ['pelican'],
  facts: {
    size: [1.533, 0.732, 0.995],
    materials: ['felt'],
    gait: 'wings',
    speed: 4,
    colour: '#f0ece2',

    head: [0, 0.675, 0.267],
    rests: 'water',
  },
  build: (kit, params) =>
    bird(kit, params, {
      colour: '#f0ece2',
      length: 0.5,
      girth: 0.17,
      neck: [0.28, 1.3],
      head: 0.075,
      beak: { length: 0.32, radius: 0.045, colour: '#e8a44c', flat: true },
      wing: [0.75, 0.34],
      tail: 0.16,
      legs: { length: 0.12, colour: '#e8923c' },
      tips: '#26262a',
    }),
});
