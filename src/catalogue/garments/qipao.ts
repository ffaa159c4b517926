import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'qipao',
  words: ['qipao', 'cheongsam', 'ao dai', 'silk dress with a mandarin collar'],
  facts: {
    covers: ['torso', 'hips', 'legs'],
    layer: 2.2,
    colour: '#a3262f',
    material: 'silk',
    cut: [
      {
        piece: 'top',
        length: 0.1,
        ease: -0.006,
        neckline: 'high',
        sleeve: 0.2,
        collar: 'mandarin',
        trim: '#d8b04a',
        folds: 0.001,
      },
      { piece: 'skirt', length: 0.86, flare: 0.01, folds: 0.003, pleats: 6, from: 'waist', trim: '#d8b04a' },
    ],
  },
});
