import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'hoodie',
  words: ['hoodie', 'hooded sweatshirt', 'sweatshirt', 'hooded sweater'],
  facts: {
    covers: ['torso', 'arms'],
    layer: 2.7,
    colour: '#6b7884',
    material: 'fleece',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.012,
        neckline: 'crew',
        sleeve: 1,
        collar: 'hood',
        cuffs: 'rib',
        hem: 'rib',
        pockets: 'kangaroo',
        folds: 0.007,
      },
    ],
  },
});
