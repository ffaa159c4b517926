import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'bunny-ears',
  words: ['bunny ears', 'rabbit ears'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#ece7e0',
    material: 'felt',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.33, 0.35],
          [0.335, 0.38],
          [0.3, 0.4],
        ],
        sits: 0.1,
        tilt: -0.2,
        points: 0,
        top: 'long-ears',
      },
    ],
  },
});
