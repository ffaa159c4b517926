import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'gloves',
  words: [
    'glove',
    'gloves',
    'leather gloves',
    'work gloves',
    'white gloves',
    'winter gloves',
    'driving gloves',
  ],
  facts: {
    covers: ['hands'],
    layer: 3,
    colour: '#2c2420',
    material: 'leather',
    cut: [{ piece: 'glove', ease: 0.003, length: 0.25, flare: 0.006 }],
  },
});
