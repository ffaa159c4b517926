import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'overalls',
  words: ['overalls', 'dungarees', 'bib overalls'],
  facts: {
    covers: ['hips', 'legs'],
    layer: 2.5,
    colour: '#456387',
    material: 'denim',
    cut: [{ piece: 'legs', length: 1, ease: 0.006, flare: 0.01, rise: 1.5, seams: true }],
  },
});
