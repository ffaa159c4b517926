import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'cloak',
  words: ['cloak', 'mantle', 'hooded cloak', 'travelling cloak', 'royal cloak'],
  facts: {
    covers: [],
    layer: 4.4,
    colour: '#3a4a3c',
    material: 'wool',
    cut: [{ piece: 'drape', length: 0.93, spread: 0.75, clasp: '#b08d4a', hood: 'down' }],
  },
});
