import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'sundress',
  words: [
    'sundress',
    'summer dress',
    'slip dress',
    'sleeveless dress',
    'cocktail dress',
    'little black dress',
    'party dress',
  ],
  facts: {
    covers: ['torso', 'hips', 'legs'],
    layer: 2,
    colour: '#d8a441',
    material: 'cotton',
    cut: [
      { piece: 'top', length: 0.05, ease: -0.009, neckline: 'tank', sleeve: 0, folds: 0.001 },
      { piece: 'skirt', length: 0.55, flare: 0.15, folds: 0.013, pleats: 9, from: 'waist' },
    ],
  },
});
