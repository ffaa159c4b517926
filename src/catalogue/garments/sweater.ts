import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'sweater',
  words: [
    'sweater',
    'pullover',
    'jumper',
    'knit sweater',
    'knitted sweater',
    'wool sweater',
    'cardigan sweater',
  ],
  facts: {
    covers: ['torso', 'arms'],
    layer: 2.6,
    colour: '#4f6b4a',
    material: 'knit',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.008,
        neckline: 'crew',
        sleeve: 1,
        collar: 'band',
        cuffs: 'rib',
        hem: 'rib',
        folds: 0.006,
      },
    ],
  },
});
