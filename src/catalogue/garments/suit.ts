import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'suit',
  words: ['suit', 'business suit', 'three-piece suit', 'pantsuit', 'suit and tie', 'dark suit'],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs', 'neck'],
    layer: 3.4,
    colour: '#2b303c',
    material: 'wool',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.005,
        neckline: 'crew',
        sleeve: 1,
        collar: 'lapel',
        closure: 'buttons',
        pockets: 'hip',
        open: 0.52,
        folds: 0.003,
      },
      { piece: 'legs', length: 1, ease: 0.0, flare: 0.004, seams: false, rise: 0.75, folds: 0.004 },
    ],
  },
});
