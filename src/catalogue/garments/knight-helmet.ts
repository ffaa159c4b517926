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
    'viking helmet',
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
          [0.49, -0.32],
          [0.48, -0.1],
          [0.475, 0.1],
          [0.42, 0.3],
          [0.25, 0.45],
          [0.05, 0.53],
          [0, 0.54],
        ],
        sits: 0.19,
        tilt: -0.02,
        hides: true,
        drape: 0.3,
        top: 'feather',
        band: '#a3272c',
      },
    ],
  },
});
