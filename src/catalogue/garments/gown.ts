import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'gown',
  words: [
    'gown',
    'evening gown',
    'ball gown',
    'ballgown',
    'evening dress',
    'flowing dress',
    'long dress',
    'maxi dress',
    'red carpet dress',
  ],
  facts: {
    covers: ['torso', 'hips', 'legs'],
    layer: 2,
    colour: '#8e1f2f',
    material: 'satin',
    cut: [
      { piece: 'top', length: 0.05, ease: -0.01, neckline: 'strapless', sleeve: 0, folds: 0.0006 },
      { piece: 'skirt', length: 0.96, flare: 0.22, folds: 0.02, pleats: 10, from: 'waist' },
    ],
  },
});
