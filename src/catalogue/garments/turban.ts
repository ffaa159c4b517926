import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'turban',
  words: ['turban', 'pagri', 'dastar'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#c27a2c',
    material: 'cotton',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.45, -0.02],
          [0.52, 0.06],
          [0.53, 0.2],
          [0.44, 0.36],
          [0.24, 0.45],
          [0, 0.47],
        ],
        sits: 0.22,
        tilt: -0.14,
        pleats: 13,
        hides: true,
      },
    ],
  },
});
