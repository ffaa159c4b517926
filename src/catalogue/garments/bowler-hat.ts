import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'bowler-hat',
  words: ['bowler hat', 'bowler', 'derby hat'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#211f20',
    material: 'felt',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.445, 0],
          [0.445, 0.14],
          [0.4, 0.29],
          [0.27, 0.38],
          [0, 0.41],
        ],
        sits: 0.21,
        brim: 0.12,
        curl: 0.07,
        band: '#121112',
        tilt: -0.08,
      },
    ],
  },
});
