import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'flat-cap',
  words: ['flat cap', 'newsboy cap', 'paperboy cap', 'beret cap', 'page boy cap'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#6a6155',
    material: 'tweed',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.44, 0],
          [0.5, 0.09],
          [0.5, 0.17],
          [0.38, 0.26],
          [0.15, 0.3],
          [0, 0.3],
        ],
        sits: 0.21,
        peak: 0.18,
        droop: 0.05,
        tilt: -0.05,
      },
    ],
  },
});
