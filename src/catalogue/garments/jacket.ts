import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'jacket',
  words: ['jacket', 'windbreaker', 'bomber jacket', 'bomber', 'track jacket', 'field jacket', 'parka jacket'],
  facts: {
    covers: ['torso', 'arms'],
    layer: 3.5,
    colour: '#4a5544',
    material: 'nylon',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.009,
        neckline: 'crew',
        sleeve: 1,
        collar: 'mandarin',
        closure: 'zip',
        cuffs: 'rib',
        hem: 'rib',
        pockets: 'hip',
        open: 0.42,
        folds: 0.007,
      },
    ],
  },
});
