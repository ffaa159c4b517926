import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'cowboy-hat',
  words: ['cowboy hat', 'stetson', 'ten-gallon hat', 'western hat'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#8a6a48',
    material: 'felt',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.445, 0],
          [0.44, 0.16],
          [0.4, 0.31],
          [0.33, 0.41],
          [0.17, 0.4],
          [0, 0.33],
        ],
        sits: 0.2,
        brim: 0.3,
        curl: 0.17,
        droop: 0.07,
        band: '#3b2a1c',
        tilt: -0.08,
      },
    ],
  },
});
