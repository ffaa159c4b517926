import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'nun-habit',
  words: ["nun's habit", 'nun habit', 'abaya', 'burqa', 'jilbab', 'modest dress'],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 2.4,
    colour: '#1d1e23',
    material: 'wool',
    cut: [
      { piece: 'top', length: 0.1, ease: 0.006, neckline: 'high', sleeve: 1, flare: 0.04, folds: 0.004 },
      { piece: 'skirt', length: 0.97, flare: 0.12, folds: 0.014, pleats: 9, from: 'waist' },
    ],
  },
});
