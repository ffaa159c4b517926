import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'top-hat',
  words: ['top hat', "magician's hat", 'stovepipe hat'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#17161a',
    material: 'felt',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.44, 0],
          [0.43, 0.2],
          [0.43, 0.45],
          [0.46, 0.6],
          [0.44, 0.61],
          [0, 0.61],
        ],
        sits: 0.21,
        brim: 0.15,
        curl: 0.06,
        droop: 0.02,
        band: '#3a3238',
        tilt: -0.08,
      },
    ],
  },
});
