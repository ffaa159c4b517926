import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'leather-jacket',
  words: ['leather jacket', 'biker jacket', 'motorcycle jacket', 'moto jacket'],
  facts: {
    covers: ['torso', 'arms'],
    layer: 3.5,
    colour: '#1b1917',
    material: 'leather',
    cut: [
      {
        piece: 'top',
        length: 0.8,
        ease: 0.006,
        neckline: 'crew',
        sleeve: 1,
        collar: 'lapel',
        closure: 'zip',
        pockets: 'hip',
        open: 0.55,
        folds: 0.005,
      },
    ],
  },
});
