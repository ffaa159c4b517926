import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'maid-dress',
  words: ['maid dress', 'maid uniform', 'maid outfit', 'maid costume'],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 2.1,
    colour: '#1c1d22',
    material: 'cotton',
    cut: [
      {
        piece: 'top',
        length: 0.05,
        ease: -0.004,
        neckline: 'crew',
        sleeve: 0.3,
        collar: 'shirt',
        shoulders: 'puffed',
        trim: '#efece6',
        folds: 0.002,
      },
      { piece: 'skirt', length: 0.55, flare: 0.2, folds: 0.014, pleats: 10, from: 'waist', trim: '#efece6' },
    ],
  },
});
