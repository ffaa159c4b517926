import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'veil',
  words: ['veil', 'bridal veil', 'wedding veil'],
  facts: {
    covers: [],
    layer: 5.2,
    colour: '#f4f1ea',
    material: 'chiffon',
    cut: [{ piece: 'drape', length: 0.75, spread: 0.5, from: 'head' }],
  },
});
