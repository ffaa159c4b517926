import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'sombrero',
  words: ['sombrero', 'mexican hat', 'mariachi hat'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#c9a45a',
    material: 'straw',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.43, 0],
          [0.42, 0.16],
          [0.33, 0.42],
          [0.2, 0.6],
          [0, 0.66],
        ],
        sits: 0.24,
        brim: 0.6,
        curl: 0.16,
        droop: -0.1,
        band: '#8c2f3a',
        tilt: -0.1,
      },
    ],
  },
});
