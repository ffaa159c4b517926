import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'santa-suit',
  words: ['santa suit', 'santa costume', 'santa outfit'],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 3.3,
    colour: '#b3262a',
    material: 'velvet',
    cut: [
      { piece: 'legs', length: 1, ease: 0.012, flare: 0.012, rise: 0.6, folds: 0.006 },
      {
        piece: 'top',
        length: 1.25,
        ease: 0.014,
        neckline: 'crew',
        sleeve: 1,
        closure: 'buttons',
        buttons: '#d8b04a',
        edging: '#efece4',
        folds: 0.007,
      },
      { piece: 'belt', width: 0.065, at: 0.75, buckle: '#d8b04a' },
    ],
  },
});
