import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'coveralls',
  words: [
    'coveralls',
    'boiler suit',
    'jumpsuit',
    'flight suit',
    'overall suit',
    "mechanic's coveralls",
    'work suit',
  ],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 2.2,
    colour: '#46586b',
    material: 'twill',
    cut: [
      {
        piece: 'top',
        length: 0.4,
        ease: 0.007,
        neckline: 'crew',
        sleeve: 1,
        collar: 'shirt',
        closure: 'zip',
        pockets: 'four',
        folds: 0.006,
      },
      { piece: 'legs', length: 1, ease: 0.004, flare: 0.006, rise: 1, folds: 0.006 },
      { piece: 'belt', width: 0.035, at: 0.95 },
    ],
  },
});
