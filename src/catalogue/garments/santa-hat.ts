import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'santa-hat',
  words: ['santa hat', 'christmas hat', 'elf hat', "santa's hat", 'nightcap'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#b3262a',
    material: 'velvet',
    cut: [
      {
        piece: 'hat',
        profile: [
          [0.45, -0.02],
          [0.455, 0.1],
          [0.38, 0.34],
          [0.24, 0.56],
          [0.1, 0.76],
          [0.03, 0.82],
          [0, 0.825],
        ],
        sits: 0.2,
        tilt: -0.12,
        edging: '#efece4',
        flop: 0.34,
        top: 'pompom',
      },
    ],
  },
});
