import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'jersey',
  words: ['jersey', 'basketball jersey', 'football jersey', 'soccer jersey', 'sports jersey', 'team jersey'],
  facts: {
    covers: ['torso'],
    layer: 2.2,
    colour: '#c0352f',
    material: 'jersey',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.006,
        neckline: 'tank',
        sleeve: 0,
        number: true,
        trim: '#efece4',
        collar: 'band',
        folds: 0.007,
      },
    ],
  },
});
