import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'leggings',
  words: ['leggings', 'tights', 'yoga pants', 'running tights'],
  facts: {
    covers: ['hips', 'legs'],
    layer: 1,
    colour: '#24262c',
    material: 'nylon',
    cut: [{ piece: 'legs', length: 1, ease: -0.009, flare: -0.006, rise: 0.9, folds: 0.001 }],
  },
});
