import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'cap',
  words: ['cap', 'baseball cap', 'ball cap', 'trucker hat', 'snapback', 'visor'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#2f4a74',
    material: 'cotton',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.44, 0],
          [0.445, 0.12],
          [0.41, 0.27],
          [0.28, 0.38],
          [0.1, 0.425],
          [0, 0.43],
        ],
        sits: 0.2,
        peak: 0.3,
        droop: 0.06,
        tilt: -0.1,
      },
    ],
  },
});
