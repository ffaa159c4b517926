import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'suspenders',
  words: ['suspenders', 'braces'],
  facts: {
    covers: [],
    layer: 3,
    colour: '#5a3a22',
    material: 'leather',
    cut: [{ piece: 'patch', shape: 'suspenders' }],
  },
});
