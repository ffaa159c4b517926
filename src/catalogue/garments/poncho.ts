import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'poncho',
  words: ['poncho', 'serape', 'sarape', 'rain poncho'],
  facts: {
    covers: ['torso'],
    layer: 4.4,
    colour: '#8a4b32',
    material: 'wool',
    print: 'stripes',
    cut: [{ piece: 'drape', length: 0.47, spread: 0.75, round: true }],
  },
});
