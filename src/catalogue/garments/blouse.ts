import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'blouse',
  words: ['blouse'],
  facts: {
    covers: ['torso', 'arms'],
    layer: 1,
    colour: '#e9dccb',
    material: 'silk',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.007,
        neckline: 'vee',
        sleeve: 1,
        collar: 'band',
        cuffs: 'shirt',
        folds: 0.006,
      },
    ],
  },
});
