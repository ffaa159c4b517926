import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'fez',
  words: ['fez', 'tarboosh', 'bellhop hat', 'pillbox hat'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#8c2028',
    material: 'felt',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.36, 0],
          [0.33, 0.18],
          [0.3, 0.36],
          [0.29, 0.38],
          [0, 0.385],
        ],
        sits: 0.33,
        tilt: -0.1,
        band: '#17161a',
        top: 'tassel',
      },
    ],
  },
});
