import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'shawl-wrap',
  words: ['stole', 'shawl', 'wrap', 'prayer shawl'],
  facts: {
    covers: [],
    layer: 4.4,
    colour: '#8a5b6c',
    material: 'cashmere',
    cut: [{ piece: 'drape', length: 0.36, spread: 0.9 }],
  },
});
