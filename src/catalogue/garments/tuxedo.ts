import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'tuxedo',
  words: ['tuxedo', 'tux', 'black tie', 'evening suit', 'tailcoat'],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 3.4,
    colour: '#15151a',
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
        open: 0.55,
        folds: 0.003,
      },
      { piece: 'legs', length: 1, ease: 0.0, flare: 0.004, seams: false, rise: 0.75 },
    ],
  },
});
