import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'penguin',
  words: ['penguin', 'puffin'],
  facts: {
    size: [0.506, 0.796, 0.497],
    materials: ['felt'],
    gait: 'biped',
    speed: 0.5,
    colour: '#22262e',
    sound: 'duck-quack',
    head: [0, 0.704, 0.13],
    rests: 'ground',
  },
  build: (kit, params) =>
    bird(kit, params, {
      length: 0.55,
      girth: 0.19,
      neck: [0.09, 1.45],
      head: 0.12,
      beak: { length: 0.1, radius: 0.026, colour: '#e8942c' },
      wing: [0.42, 0.22],
      tail: 0.14,
      legs: { length: 0.08, colour: '#e8942c' },
      colour: '#22262e',
      belly: '#f6f2ea',
      upright: true,
    }),
});
