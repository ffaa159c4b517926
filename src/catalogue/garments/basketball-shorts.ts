import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'basketball-shorts',
  words: [
    'basketball shorts',
    'athletic shorts',
    'gym shorts',
    'running shorts',
    'sports shorts',
    'soccer shorts',
  ],
  facts: {
    covers: ['hips', 'legs'],
    layer: 2,
    colour: '#c0352f',
    material: 'jersey',
    cut: [
      {
        piece: 'legs',
        length: 0.5,
        ease: 0.01,
        flare: 0.045,
        waistband: '#efece4',
        stripe: '#efece4',
        folds: 0.008,
      },
    ],
  },
});
