import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'cape',
  words: ['cape', 'superhero cape'],
  facts: {
    covers: [],
    layer: 4.4,
    colour: '#a3262b',
    material: 'wool',
    cut: [{ piece: 'drape', length: 0.78, spread: 0.35, clasp: '#d8b04a' }],
  },
});
