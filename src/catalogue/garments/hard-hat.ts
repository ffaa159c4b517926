import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'hard-hat',
  words: [
    'hard hat',
    'hardhat',
    'construction helmet',
    'safety helmet',
    "miner's helmet",
    'firefighter helmet',
    'fire helmet',
  ],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#e0a92a',
    material: 'plastic',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.47, 0],
          [0.47, 0.14],
          [0.42, 0.3],
          [0.28, 0.41],
          [0.1, 0.45],
          [0, 0.455],
        ],
        sits: 0.2,
        brim: 0.09,
        droop: 0.02,
        tilt: -0.06,
      },
    ],
  },
});
