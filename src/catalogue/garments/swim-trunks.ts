import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'swim-trunks',
  words: [
    'swim trunks',
    'trunks',
    'board shorts',
    'boardshorts',
    'swim shorts',
    'swimming trunks',
    'boxing shorts',
  ],
  facts: {
    covers: ['hips', 'torso'],
    layer: 2,
    colour: '#2f7ab0',
    material: 'nylon',
    cut: [{ piece: 'legs', length: 0.36, ease: 0.01, flare: 0.03, rise: 0.5 }],
  },
});
