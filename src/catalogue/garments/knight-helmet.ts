import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'knight-helmet',
  words: [
    'knight helmet',
    "knight's helmet",
    'helm',
    'great helm',
    'samurai helmet',
    'kabuto',
    'roman helmet',
  ],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#8d9299',
    material: 'steel',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.44, -0.6],
          [0.49, -0.42],
          [0.5, -0.1],
          [0.49, 0.12],
          [0.42, 0.32],
          [0.25, 0.46],
          [0, 0.53],
        ],
        sits: 0.06,
        tilt: -0.02,
        closed: true,
        hides: true,
        visor: '#0b0b0d',
        window: [-0.09, -0.02],
        top: 'feather',
        band: '#a3272c',
      },
    ],
  },
});
