import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'earrings',
  words: ['earring', 'earrings', 'hoop earrings', 'drop earrings', 'pearl earrings'],
  facts: {
    covers: [],
    layer: 5,
    colour: '#d8b04a',
    material: 'gold',
    cut: [{ piece: 'neck', shape: 'earrings' }],
  },
});
