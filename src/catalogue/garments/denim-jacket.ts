import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'denim-jacket',
  words: ['denim jacket', 'jean jacket', 'jeans jacket'],
  facts: {
    covers: ['torso', 'arms'],
    layer: 3.5,
    colour: '#4b6b8f',
    material: 'denim',
    cut: [
      {
        piece: 'top',
        length: 0.75,
        ease: 0.007,
        neckline: 'crew',
        sleeve: 1,
        collar: 'shirt',
        closure: 'buttons',
        buttons: '#a07a45',
        cuffs: 'shirt',
        pockets: 'four',
        open: 0.6,
      },
    ],
  },
});
