import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'party-hat',
  words: ['party hat', 'birthday hat', 'clown hat'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#d8503c',
    material: 'felt',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.3, 0],
          [0.2, 0.2],
          [0.09, 0.44],
          [0, 0.6],
        ],
        sits: 0.4,
        top: 'pompom',
        tilt: -0.1,
      },
    ],
  },
});
