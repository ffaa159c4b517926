import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'tunic',
  words: ['tunic', 'peasant shirt', 'medieval tunic', 'smock', 'poet shirt', 'pirate shirt'],
  facts: {
    covers: ['torso', 'arms'],
    layer: 2.4,
    colour: '#a99872',
    material: 'linen',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.012,
        neckline: 'vee',
        sleeve: 1,
        flare: 0.03,
        folds: 0.008,
        collar: 'band',
      },
      { piece: 'skirt', length: 0.3, flare: 0.06, folds: 0.01, pleats: 8, from: 'hip' },
      { piece: 'belt', width: 0.04, at: 0.8, buckle: '#8a6f3a' },
    ],
  },
});
