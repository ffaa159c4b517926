import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'pinafore',
  words: ['pinafore', 'school dress'],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 2.3,
    colour: '#33415e',
    material: 'wool',
    cut: [
      { piece: 'top', length: 0.1, ease: 0.0, neckline: 'vee', sleeve: 0, folds: 0.002 },
      { piece: 'skirt', length: 0.48, flare: 0.1, folds: 0.012, pleats: 14, from: 'waist' },
    ],
  },
});
