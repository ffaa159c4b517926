import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'sneakers',
  words: [
    'sneaker',
    'sneakers',
    'trainers',
    'running shoes',
    'tennis shoes',
    'canvas shoes',
    'high-tops',
    'basketball shoes',
    'athletic shoes',
  ],
  facts: {
    covers: ['feet'],
    layer: 1,
    colour: '#d9d6cf',
    material: 'canvas',
    cut: [
      {
        piece: 'shoe',
        shaft: 0.045,
        sole: 0.024,
        soleColour: '#efece6',
        heel: 0.015,
        toe: 1,
        ease: 0.003,
        laces: '#f2f0ea',
      },
    ],
  },
});
