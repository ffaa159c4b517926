import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'balaclava',
  words: ['balaclava', 'ski mask', 'ninja hood', 'ninja mask'],
  facts: {
    covers: ['head', 'face', 'neck'],
    layer: 5,
    colour: '#17181c',
    material: 'cotton',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.45, 0],
          [0.42, 0.27],
          [0, 0.45],
        ],
        sits: 0.5,
        face: 'eyes',
        hides: true,
      },
    ],
  },
});
