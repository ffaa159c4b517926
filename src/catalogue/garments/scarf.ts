import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'scarf',
  words: ['scarf', 'knit scarf', 'wool scarf', 'knitted scarf', 'muffler'],
  facts: {
    covers: ['neck'],
    layer: 5,
    colour: '#b5312c',
    material: 'knit',
    cut: [{ piece: 'neck', shape: 'scarf' }],
  },
});
