import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'blazer',
  words: ['blazer', 'sport coat', 'suit jacket', 'sports jacket', 'dinner jacket'],
  facts: {
    covers: ['torso', 'arms'],
    layer: 3.4,
    colour: '#2f3a52',
    material: 'wool',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.005,
        neckline: 'crew',
        sleeve: 1,
        collar: 'lapel',
        closure: 'buttons',
        pockets: 'hip',
        open: 0.52,
        folds: 0.003,
      },
    ],
  },
});
