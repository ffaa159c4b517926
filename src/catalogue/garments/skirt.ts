import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'skirt',
  words: ['skirt', 'a-line skirt', 'midi skirt'],
  facts: {
    covers: ['hips', 'legs'],
    layer: 2.3,
    colour: '#7a4150',
    material: 'wool',
    cut: [{ piece: 'skirt', length: 0.5, flare: 0.1, folds: 0.009, pleats: 9, from: 'waist' }],
  },
});
