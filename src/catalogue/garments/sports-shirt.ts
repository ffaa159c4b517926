import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'sports-shirt',
  words: [
    'sports shirt',
    'football shirt',
    'soccer shirt',
    'cycling jersey',
    'training top',
    'athletic shirt',
    'running shirt',
    'racing suit',
  ],
  facts: {
    covers: ['torso', 'arms'],
    layer: 2.2,
    colour: '#2d66b0',
    material: 'polyester',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.001,
        neckline: 'crew',
        sleeve: 0.32,
        collar: 'band',
        number: true,
        trim: '#efece4',
        folds: 0.003,
      },
    ],
  },
});
