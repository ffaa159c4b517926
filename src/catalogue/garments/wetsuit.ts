import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'wetsuit',
  words: [
    'wetsuit',
    'diving suit',
    'scuba suit',
    'bodysuit',
    'catsuit',
    'superhero suit',
    'superhero costume',
    'unitard',
  ],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 1,
    colour: '#1d2430',
    material: 'rubber',
    cut: [
      { piece: 'top', length: 0.4, ease: -0.008, neckline: 'high', sleeve: 1, collar: 'band', folds: 0.0008 },
      { piece: 'legs', length: 1, ease: -0.012, flare: -0.004, rise: 1, folds: 0.0008 },
    ],
  },
});
