import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'trousers',
  words: ['trousers', 'pants', 'slacks', 'chinos', 'dress pants', 'khakis', 'cargo pants', 'work pants'],
  facts: {
    covers: ['hips', 'legs'],
    layer: 2,
    colour: '#3a4150',
    material: 'twill',
    cut: [{ piece: 'legs', length: 1, ease: 0.002, flare: 0.004, folds: 0.005 }],
  },
});
