import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'heron',
  words: ['heron', 'stork', 'egret', 'crane bird', 'red-crowned crane', 'ibis'],
  facts: {
    size: [1.446, 1.266, 0.847],
    materials: ['felt'],
    gait: 'wings',
    speed: 0.8,
    colour: '#eceae4',

    head: [0, 1.22, 0.283],
    rests: 'ground',
  },
  build: (kit, params) =>
    bird(kit, params, {
      colour: '#eceae4',
      length: 0.42,
      girth: 0.13,
      neck: [0.46, 1.3],
      head: 0.06,
      beak: { length: 0.2, radius: 0.02, colour: '#d8642c' },
      wing: [0.75, 0.3],
      tail: 0.16,
      legs: { length: 0.55, colour: '#c85a34' },
      wingColour: '#dcdad4',
      tips: '#26262a',
    }),
});
