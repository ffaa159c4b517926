import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'tie',
  words: ['tie', 'necktie'],
  facts: {
    covers: ['neck'],
    layer: 1.6,
    colour: '#7a2430',
    material: 'silk',
    cut: [{ piece: 'neck', shape: 'tie' }],
  },
});
