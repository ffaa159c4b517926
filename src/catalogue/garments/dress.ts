import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'dress',
  words: ['dress', 'frock'],
  facts: {
    covers: ['torso', 'hips', 'legs'],
    layer: 2,
    colour: '#b6282c',
    material: 'cotton',
    cut: [
      { piece: 'top', length: 0.05, ease: -0.008, neckline: 'scoop', sleeve: 0.22, folds: 0.001 },
      { piece: 'skirt', length: 0.62, flare: 0.16, folds: 0.014, pleats: 9, from: 'waist' },
    ],
  },
});
