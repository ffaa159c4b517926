import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'tool-belt',
  words: ['tool belt', 'utility belt', 'holster', 'gun belt'],
  facts: {
    covers: [],
    layer: 3.2,
    colour: '#5c3f26',
    material: 'leather',
    cut: [{ piece: 'belt', width: 0.05, at: 0.35, buckle: '#b9a05a', pouches: 5 }],
  },
});
