import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'headscarf',
  words: ['headscarf', 'head wrap', 'bandana', 'kerchief on her head', 'babushka'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#8b6f86',
    material: 'cotton',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.45, -0.02],
          [0.455, 0.1],
          [0.42, 0.27],
          [0.28, 0.4],
          [0, 0.45],
        ],
        sits: 0.22,
        drape: 0.62,
        tilt: -0.1,
        hides: true,
      },
    ],
  },
});
