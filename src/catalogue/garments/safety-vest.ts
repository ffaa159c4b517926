import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'safety-vest',
  words: [
    'safety vest',
    'hi-vis vest',
    'high-visibility vest',
    'reflective vest',
    'life vest',
    'life jacket',
    'bulletproof vest',
    'tactical vest',
    'fishing vest',
  ],
  facts: {
    covers: [],
    layer: 3.8,
    colour: '#e36a24',
    material: 'nylon',
    print: 'bands',
    cut: [{ piece: 'patch', shape: 'vest-plate' }],
  },
});
