import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'nightgown',
  words: ['nightgown', 'nightdress', 'nightie', 'nightshirt'],
  facts: {
    covers: ['torso', 'hips', 'legs'],
    layer: 1.8,
    colour: '#dfe3ea',
    material: 'cotton',
    cut: [
      { piece: 'top', length: 0.05, ease: 0.004, neckline: 'scoop', sleeve: 0.5, folds: 0.004 },
      { piece: 'skirt', length: 0.8, flare: 0.14, folds: 0.012, pleats: 9, from: 'chest' },
    ],
  },
});
