import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'graduation-cap',
  words: ['graduation cap', 'mortarboard', 'mortar board', 'academic cap', 'square cap'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#17181d',
    material: 'felt',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.45, -0.02],
          [0.44, 0.1],
          [0.4, 0.24],
          [0.36, 0.26],
          [0, 0.265],
        ],
        sits: 0.22,
        tilt: -0.08,
        band: '#c9a13a',
        top: 'board',
      },
    ],
  },
});
