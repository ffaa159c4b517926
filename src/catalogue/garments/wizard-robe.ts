import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'wizard-robe',
  words: [
    'wizard robe',
    "wizard's robe",
    'robes',
    "monk's robe",
    'habit',
    'cassock',
    'vestments',
    'tunic robe',
    'ceremonial robes',
    'academic gown',
    'graduation gown',
    "judge's robe",
  ],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 4,
    colour: '#3d3a66',
    material: 'wool',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.014,
        neckline: 'crew',
        sleeve: 1,
        collar: 'band',
        flare: 0.075,
        cuffs: 'wide',
      },
      { piece: 'skirt', length: 0.97, flare: 0.17, folds: 0.018, pleats: 9, from: 'waist' },
      { piece: 'belt', width: 0.035, at: 1, ends: true },
    ],
  },
});
