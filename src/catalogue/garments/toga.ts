import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'toga',
  words: ['toga', 'chiton', 'roman robe', 'greek robe'],
  facts: {
    covers: ['torso', 'hips', 'legs'],
    layer: 2.2,
    colour: '#ece6d8',
    material: 'linen',
    cut: [
      { piece: 'top', length: 0.1, ease: 0.006, neckline: 'scoop', sleeve: 0.24, folds: 0.007 },
      { piece: 'skirt', length: 0.9, flare: 0.1, folds: 0.018, pleats: 12, from: 'waist' },
      { piece: 'patch', shape: 'sari' },
    ],
  },
});
