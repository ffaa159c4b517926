import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'pencil-skirt',
  words: ['pencil skirt', 'tight skirt'],
  facts: {
    covers: ['hips', 'legs'],
    layer: 2.3,
    colour: '#2a2d38',
    material: 'wool',
    cut: [
      { piece: 'skirt', length: 0.45, flare: -0.005, folds: 0.001, pleats: 5, from: 'waist', stiffness: 0.3 },
    ],
  },
});
