import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'headband',
  words: ['headband', 'sweatband', 'hairband', 'head band'],
  facts: {
    covers: ['head'],
    layer: 4.9,
    colour: '#c8473a',
    material: 'knit',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.425, 0],
          [0.44, 0.02],
          [0.44, 0.09],
          [0.42, 0.11],
        ],
        sits: 0.2,
        tilt: -0.12,
      },
    ],
  },
});
