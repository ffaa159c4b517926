import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'motorcycle-helmet',
  words: [
    'motorcycle helmet',
    'motorbike helmet',
    'racing helmet',
    'full-face helmet',
    'pilot helmet',
    'moped helmet',
  ],
  facts: {
    covers: ['head', 'face'],
    layer: 5,
    colour: '#a8272c',
    material: 'resin',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.46, -0.46],
          [0.53, -0.34],
          [0.55, -0.1],
          [0.54, 0.12],
          [0.47, 0.33],
          [0.3, 0.48],
          [0, 0.53],
        ],
        sits: 0.06,
        tilt: -0.02,
        closed: true,
        visor: '#12161c',
        window: [-0.25, 0.12],
        hides: true,
      },
    ],
  },
});
