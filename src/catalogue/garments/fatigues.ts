import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'fatigues',
  words: [
    'fatigues',
    'army fatigues',
    'combat uniform',
    'camouflage',
    'camo',
    'battle dress',
    'army uniform',
  ],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 2.4,
    colour: '#5b6240',
    material: 'twill',
    print: 'camouflage',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.008,
        neckline: 'crew',
        sleeve: 1,
        collar: 'shirt',
        closure: 'zip',
        pockets: 'four',
        cuffs: 'plain',
        folds: 0.007,
      },
      { piece: 'legs', length: 1, ease: 0.004, flare: 0.008, rise: 0.6, folds: 0.007 },
      { piece: 'belt', width: 0.05, at: 0.5, buckle: '#2b2b22', pouches: 4 },
    ],
  },
});
