import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'sweatpants',
  words: ['sweatpants', 'joggers', 'track pants', 'tracksuit bottoms', 'pajama pants'],
  facts: {
    covers: ['hips', 'legs'],
    layer: 2,
    colour: '#6d7178',
    material: 'fleece',
    cut: [{ piece: 'legs', length: 1, ease: 0.006, flare: -0.002, folds: 0.008, stripe: '#d9d6cf' }],
  },
});
