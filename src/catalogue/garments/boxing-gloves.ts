import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'boxing-gloves',
  words: ['boxing gloves', 'boxing glove'],
  facts: {
    covers: ['hands'],
    layer: 3,
    colour: '#b02a26',
    material: 'leather',
    cut: [{ piece: 'glove', ease: 0.026, length: 0.4, flare: 0.01 }],
  },
});
