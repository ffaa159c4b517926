import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'crown',
  words: ['crown', 'golden crown', 'royal crown', 'gold crown'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#d8a93a',
    material: 'gold',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.42, 0],
          [0.425, 0.08],
          [0.45, 0.2],
          [0.44, 0.2],
        ],
        sits: 0.24,
        points: 8,
        band: '#b8322f',
        tilt: -0.08,
      },
    ],
  },
});
