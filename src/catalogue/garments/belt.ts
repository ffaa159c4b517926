import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'belt',
  words: ['belt', 'leather belt'],
  facts: {
    covers: [],
    layer: 3,
    colour: '#3a2619',
    material: 'leather',
    cut: [{ piece: 'belt', width: 0.036, at: 0.55, buckle: '#b9a05a' }],
  },
});
