import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'toque',
  words: ['toque', 'chef hat', "chef's hat", "chef's toque", 'toque blanche'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#f1efea',
    material: 'cotton',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.44, 0],
          [0.445, 0.2],
          [0.5, 0.34],
          [0.57, 0.46],
          [0.54, 0.57],
          [0.3, 0.62],
          [0, 0.6],
        ],
        sits: 0.2,
        pleats: 18,
        tilt: -0.1,
      },
    ],
  },
});
