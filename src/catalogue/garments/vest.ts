import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'vest',
  words: ['vest', 'waistcoat'],
  facts: {
    covers: ['torso'],
    layer: 2.6,
    colour: '#54483d',
    material: 'wool',
    cut: [
      { piece: 'top', length: 0.5, ease: 0.0, neckline: 'vee', sleeve: 0, closure: 'buttons', folds: 0.002 },
    ],
  },
});
