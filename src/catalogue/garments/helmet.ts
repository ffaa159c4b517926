import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'helmet',
  words: [
    'helmet',
    'bike helmet',
    'bicycle helmet',
    'skate helmet',
    'riding helmet',
    'army helmet',
    'combat helmet',
    'football helmet',
    'ski helmet',
  ],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#3c4a3c',
    material: 'resin',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.48, -0.14],
          [0.49, 0],
          [0.485, 0.14],
          [0.43, 0.31],
          [0.28, 0.43],
          [0, 0.48],
        ],
        sits: 0.24,
        tilt: -0.04,
        hides: true,
      },
    ],
  },
});
