import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'shirt',
  words: ['shirt', 'dress shirt', 'button-down', 'button-up shirt', 'button-down shirt', 'collared shirt'],
  facts: {
    covers: ['torso', 'arms'],
    layer: 1,
    colour: '#e6e2d8',
    material: 'cotton',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.006,
        neckline: 'crew',
        sleeve: 1,
        collar: 'shirt',
        closure: 'buttons',
        cuffs: 'shirt',
        folds: 0.005,
      },
    ],
  },
});
