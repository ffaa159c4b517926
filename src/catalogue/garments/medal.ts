import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'medal',
  words: ['medal', 'gold medal', 'lanyard', 'badge'],
  facts: {
    covers: ['neck'],
    layer: 3.6,
    colour: '#2f4f9a',
    material: 'silk',
    cut: [{ piece: 'neck', shape: 'medal' }],
  },
});
