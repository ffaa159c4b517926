import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'princess-dress',
  words: [
    'princess dress',
    'princess gown',
    'royal gown',
    'victorian dress',
    'period dress',
    "queen's gown",
    'regency dress',
  ],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 2,
    colour: '#6f8fc4',
    material: 'satin',
    cut: [
      {
        piece: 'top',
        length: 0.05,
        ease: -0.009,
        neckline: 'boat',
        sleeve: 0.97,
        shoulders: 'puffed',
        folds: 0.001,
        trim: '#e8d7a0',
      },
      {
        piece: 'skirt',
        length: 0.97,
        flare: 0.34,
        folds: 0.024,
        pleats: 12,
        from: 'waist',
        stiffness: 0.22,
        trim: '#e8d7a0',
      },
    ],
  },
});
