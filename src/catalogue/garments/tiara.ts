import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'tiara',
  words: ['tiara', 'diadem', 'flower crown', 'circlet'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#e3cf8a',
    material: 'gold',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.43, 0],
          [0.432, 0.03],
          [0.44, 0.09],
          [0.43, 0.09],
        ],
        sits: 0.27,
        points: 10,
        tilt: -0.12,
      },
    ],
  },
});
