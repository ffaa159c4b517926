import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'firefighter-gear',
  words: [
    'firefighter gear',
    'turnout gear',
    'bunker gear',
    'fire suit',
    'firefighter uniform',
    "firefighter's coat",
  ],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 3.2,
    colour: '#a8874a',
    material: 'canvas',
    print: 'bands',
    cut: [
      {
        piece: 'top',
        length: 1.3,
        ease: 0.014,
        neckline: 'high',
        sleeve: 1,
        collar: 'mandarin',
        closure: 'toggles',
        pockets: 'hip',
        cuffs: 'wide',
        trim: '#d9d13a',
        folds: 0.006,
      },
      { piece: 'legs', length: 1, ease: 0.012, flare: 0.02, folds: 0.007, stripe: '#d9d13a' },
    ],
  },
});
