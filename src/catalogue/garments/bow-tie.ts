import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'bow-tie',
  words: ['bow tie', 'bowtie'],
  facts: {
    covers: ['neck'],
    layer: 1.6,
    colour: '#1a1a1e',
    material: 'silk',
    cut: [{ piece: 'neck', shape: 'bow' }],
  },
});
