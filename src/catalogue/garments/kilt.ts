import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'kilt',
  words: ['kilt', 'tartan kilt', 'highland kilt'],
  facts: {
    covers: ['hips', 'legs'],
    layer: 2.3,
    colour: '#7c2a30',
    material: 'wool',
    print: 'plaid',
    cut: [{ piece: 'skirt', length: 0.47, flare: 0.07, folds: 0.009, pleats: 16, from: 'waist' }],
  },
});
