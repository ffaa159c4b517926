import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'mini-skirt',
  words: ['mini skirt', 'miniskirt', 'short skirt', 'tennis skirt', 'cheerleader skirt'],
  facts: {
    covers: ['hips', 'legs'],
    layer: 2.3,
    colour: '#8c2f3a',
    material: 'wool',
    cut: [{ piece: 'skirt', length: 0.3, flare: 0.09, folds: 0.01, pleats: 14, from: 'waist' }],
  },
});
