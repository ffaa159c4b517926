import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'sari',
  words: ['sari', 'saree', 'lehenga'],
  facts: {
    covers: ['torso', 'hips', 'legs'],
    layer: 2.2,
    colour: '#b0306a',
    material: 'silk',
    cut: [
      {
        piece: 'top',
        length: -0.25,
        ease: -0.004,
        neckline: 'scoop',
        sleeve: 0.26,
        folds: 0.001,
        trim: '#d8b04a',
      },
      { piece: 'skirt', length: 0.97, flare: 0.05, folds: 0.014, pleats: 12, from: 'waist', trim: '#d8b04a' },
      { piece: 'patch', shape: 'sari' },
    ],
  },
});
