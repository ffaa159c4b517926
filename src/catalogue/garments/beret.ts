import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'beret',
  words: ['beret'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#7c2730',
    material: 'felt',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.43, 0],
          [0.54, 0.08],
          [0.56, 0.15],
          [0.4, 0.24],
          [0.15, 0.28],
          [0, 0.28],
        ],
        sits: 0.24,
        tilt: -0.18,
      },
    ],
  },
});
