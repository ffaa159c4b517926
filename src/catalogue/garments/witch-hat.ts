import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'witch-hat',
  words: [
    'witch hat',
    "witch's hat",
    'wizard hat',
    "wizard's hat",
    'pointed hat',
    'pointy hat',
    "sorcerer's hat",
  ],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#2c2742',
    material: 'felt',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.44, 0],
          [0.4, 0.18],
          [0.3, 0.44],
          [0.17, 0.74],
          [0.06, 1.0],
          [0, 1.1],
        ],
        sits: 0.22,
        brim: 0.3,
        droop: 0.05,
        band: '#7a5a2a',
        tilt: -0.14,
      },
    ],
  },
});
