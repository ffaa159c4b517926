import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'bonnet',
  words: ['bonnet', 'mob cap', 'sleep cap', 'shower cap', 'maid cap'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#ece7dc',
    material: 'cotton',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.5, -0.04],
          [0.44, 0.05],
          [0.5, 0.16],
          [0.46, 0.34],
          [0.28, 0.46],
          [0, 0.5],
        ],
        sits: 0.22,
        tilt: -0.24,
        pleats: 18,
        drape: 0.18,
        hides: true,
      },
    ],
  },
});
