import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'kimono',
  words: ['kimono', 'yukata'],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 2.5,
    colour: '#7a2f3c',
    material: 'silk',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.006,
        neckline: 'vee',
        sleeve: 1,
        collar: 'crossed',
        flare: 0.1,
        trim: '#e9dfc8',
        folds: 0.004,
      },
      { piece: 'skirt', length: 0.95, flare: 0.035, folds: 0.007, pleats: 6, from: 'waist' },
      { piece: 'belt', width: 0.12, at: 1.1 },
    ],
  },
});
