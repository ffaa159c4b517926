import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'lei',
  words: ['lei', 'flower garland', 'garland'],
  facts: {
    covers: ['neck'],
    layer: 3.6,
    colour: '#e08aa0',
    material: 'felt',
    cut: [{ piece: 'neck', shape: 'lei' }],
  },
});
