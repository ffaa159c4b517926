import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'nurse-cap',
  words: ['nurse cap', 'sailor hat', 'soda jerk hat', 'paper hat'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#f0eee8',
    material: 'cotton',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.4, 0],
          [0.41, 0.08],
          [0.38, 0.17],
          [0.3, 0.18],
          [0, 0.17],
        ],
        sits: 0.32,
        tilt: -0.12,
      },
    ],
  },
});
