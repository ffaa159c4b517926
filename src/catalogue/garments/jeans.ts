import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'jeans',
  words: ['jeans', 'denim', 'blue jeans', 'denims'],
  facts: {
    covers: ['hips', 'legs'],
    layer: 2,
    colour: '#3e5b82',
    material: 'denim',
    cut: [{ piece: 'legs', length: 1, ease: -0.002, flare: 0.0, seams: true, cuff: true, folds: 0.005 }],
  },
});
