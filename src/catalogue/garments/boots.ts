import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'boots',
  words: [
    'boot',
    'boots',
    'leather boots',
    'work boots',
    'hiking boots',
    'combat boots',
    'ankle boots',
    'snow boots',
  ],
  facts: {
    covers: ['feet'],
    layer: 3,
    colour: '#4a3322',
    material: 'leather',
    cut: [
      {
        piece: 'shoe',
        shaft: 0.15,
        sole: 0.024,
        soleColour: '#1d1814',
        heel: 0.015,
        toe: 0.9,
        ease: 0.004,
        laces: '#2a1d14',
      },
    ],
  },
});
