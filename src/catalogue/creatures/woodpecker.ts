import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'woodpecker',
  words: ['woodpecker', 'hoopoe'],
  facts: {
    size: [0.601, 0.289, 0.388],
    materials: ['felt'],
    gait: 'wings',
    speed: 5,
    colour: '#26262a',
    sound: 'bird-chirp',
    head: [0, 0.205, 0.107],
    rests: 'ground',
  },
  build: (kit, params) =>
    bird(kit, params, {
      colour: '#26262a',
      length: 0.2,
      girth: 0.06,
      neck: [0.05, 1.1],
      head: 0.045,
      beak: { length: 0.06, radius: 0.01, colour: '#4a4640' },
      wing: [0.28, 0.15],
      tail: 0.12,
      legs: { length: 0.05, colour: '#4a4640' },
      belly: '#efe8da',
      tips: '#f0ece4',
      crest: '#d02c1e',
    }),
});
