import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'conical-hat',
  words: ['conical hat', 'rice hat', 'bamboo hat'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#cdb078',
    material: 'straw',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.78, -0.03],
          [0.6, 0.1],
          [0.35, 0.26],
          [0.12, 0.4],
          [0, 0.46],
        ],
        sits: 0.24,
        tilt: -0.05,
      },
    ],
  },
});
