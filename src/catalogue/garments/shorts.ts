import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'shorts',
  words: ['shorts', 'bermuda shorts', 'denim shorts', 'cutoffs'],
  facts: {
    covers: ['hips', 'legs'],
    layer: 2,
    colour: '#8b7a58',
    material: 'cotton',
    cut: [{ piece: 'legs', length: 0.44, ease: 0.006, flare: 0.02 }],
  },
});
