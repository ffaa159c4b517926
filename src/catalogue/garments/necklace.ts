import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'necklace',
  words: ['necklace', 'pearls', 'pearl necklace', 'pendant', 'chain', 'gold chain', 'choker', 'amulet'],
  facts: {
    covers: ['neck'],
    layer: 2.8,
    colour: '#e9e2d2',
    material: 'silver',
    cut: [{ piece: 'neck', shape: 'necklace' }],
  },
});
