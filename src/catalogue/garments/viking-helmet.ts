import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'viking-helmet',
  words: ['viking helmet', 'horned helmet', 'viking helm'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#8a8378',
    material: 'steel',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.47, -0.05],
          [0.475, 0.1],
          [0.42, 0.28],
          [0.25, 0.41],
          [0, 0.46],
        ],
        sits: 0.2,
        tilt: -0.04,
        band: '#5b4632',
        top: 'horns',
      },
    ],
  },
});
