import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'cardigan',
  words: ['cardigan'],
  facts: {
    covers: ['torso', 'arms'],
    layer: 2.9,
    colour: '#8a6a4f',
    material: 'knit',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.008,
        neckline: 'vee',
        sleeve: 1,
        open: 1,
        cuffs: 'rib',
        hem: 'rib',
        pockets: 'hip',
        closure: 'buttons',
        buttons: '#3c2a1e',
      },
    ],
  },
});
