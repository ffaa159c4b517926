import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'tricorn',
  words: ['tricorn', 'tricorne', 'pirate hat', "pirate's hat", 'bicorne'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#2a211d',
    material: 'felt',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.445, 0],
          [0.44, 0.13],
          [0.38, 0.25],
          [0.22, 0.3],
          [0, 0.3],
        ],
        sits: 0.21,
        brim: 0.24,
        curl: 0.24,
        droop: -0.12,
        band: '#c7a24a',
        tilt: -0.08,
      },
    ],
  },
});
