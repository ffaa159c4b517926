import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'mittens',
  words: ['mitten', 'mittens', 'wool gloves', 'knitted gloves'],
  facts: {
    covers: ['hands'],
    layer: 3,
    colour: '#a8413a',
    material: 'knit',
    cut: [{ piece: 'glove', ease: 0.008, length: 0.3, flare: 0.006 }],
  },
});
