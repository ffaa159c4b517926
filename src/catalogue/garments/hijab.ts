import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'hijab',
  words: ['hijab', 'muslim headscarf', 'chador', 'abaya hood', 'wimple', "nun's veil"],
  facts: {
    covers: ['head', 'neck'],
    layer: 5,
    colour: '#5b6f86',
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
        face: 'open',
        hides: true,
      },
    ],
  },
});
