import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'bikini',
  words: ['bikini', 'two-piece swimsuit'],
  facts: {
    covers: ['torso', 'hips'],
    layer: 1,
    colour: '#c9413f',
    material: 'nylon',
    cut: [
      { piece: 'top', length: -0.75, ease: -0.006, neckline: 'tank', sleeve: 0, folds: 0.0005 },
      { piece: 'legs', length: 0.02, ease: -0.012, flare: 0, rise: 0.25, folds: 0.0005 },
    ],
  },
});
