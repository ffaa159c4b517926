import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'animal-ears',
  words: ['cat ears', 'bear ears', 'mouse ears', 'animal ears', 'fox ears'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#3a2c26',
    material: 'felt',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.33, 0.35],
          [0.335, 0.38],
          [0.3, 0.4],
        ],
        sits: 0.1,
        tilt: -0.2,
        points: 0,
        top: 'ears',
      },
    ],
  },
});
