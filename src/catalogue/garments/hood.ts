import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'hood',
  words: ['hood', 'cowl'],
  facts: {
    covers: ['head'],
    layer: 4.6,
    colour: '#4a4038',
    material: 'wool',
    cut: [{ piece: 'drape', length: 0.2, spread: 0.8, hood: 'up' }],
  },
});
