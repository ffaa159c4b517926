import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'tall-boots',
  words: ['knee-high boots', 'riding boots', 'cowboy boots', 'tall boots', 'pirate boots', 'cavalry boots'],
  facts: {
    covers: ['feet'],
    layer: 3,
    colour: '#3b281b',
    material: 'leather',
    cut: [
      {
        piece: 'shoe',
        shaft: 0.3,
        sole: 0.014,
        soleColour: '#1d1814',
        heel: 0.03,
        toe: 0.35,
        ease: 0.003,
        trim: '#2e1f15',
      },
    ],
  },
});
