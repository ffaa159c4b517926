import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'hat',
  words: ['hat', 'fedora', 'trilby', 'felt hat', 'brimmed hat'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#4b4138',
    material: 'felt',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.445, 0],
          [0.44, 0.14],
          [0.4, 0.27],
          [0.33, 0.36],
          [0.16, 0.37],
          [0, 0.32],
        ],
        sits: 0.2,
        brim: 0.2,
        droop: 0.035,
        curl: 0.05,
        band: '#241d18',
        tilt: -0.1,
      },
    ],
  },
});
