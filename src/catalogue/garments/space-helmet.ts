import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'space-helmet',
  words: ['space helmet', 'astronaut helmet', 'bubble helmet'],
  facts: {
    covers: ['head'],
    layer: 5.5,
    colour: '#e9e7e2',
    material: 'resin',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.48, -0.5],
          [0.6, -0.3],
          [0.63, 0.05],
          [0.56, 0.36],
          [0.36, 0.58],
          [0.1, 0.66],
          [0, 0.665],
        ],
        sits: -0.02,
        tilt: 0,
        closed: true,
        visor: '#b9822e',
        window: [-0.36, 0.34],
        hides: true,
      },
    ],
  },
});
