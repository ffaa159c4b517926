import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'shoes',
  words: [
    'shoe',
    'shoes',
    'dress shoes',
    'leather shoes',
    'oxfords',
    'brogues',
    'loafers',
    'oxford',
    'loafer',
  ],
  facts: {
    covers: ['feet'],
    layer: 1,
    colour: '#2e241e',
    material: 'leather',
    cut: [
      {
        piece: 'shoe',
        shaft: 0,
        sole: 0.012,
        soleColour: '#1d1a18',
        heel: 0.015,
        toe: 0.6,
        ease: 0.0,
        laces: '#1a1411',
      },
    ],
  },
});
