import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'beanie',
  words: [
    'beanie',
    'knit cap',
    'knit hat',
    'wool hat',
    'woolly hat',
    'watch cap',
    'winter hat',
    'stocking cap',
    'bobble hat',
  ],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#b0572f',
    material: 'knit',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.45, -0.02],
          [0.465, 0.07],
          [0.44, 0.12],
          [0.43, 0.26],
          [0.31, 0.39],
          [0.12, 0.45],
          [0, 0.455],
        ],
        sits: 0.19,
        top: 'pompom',
        tilt: -0.14,
        band: '#8b431f',
      },
    ],
  },
});
