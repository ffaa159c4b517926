import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'raincoat',
  words: ['raincoat', 'rain coat', 'slicker', 'rain jacket', 'oilskin'],
  facts: {
    covers: ['torso', 'arms', 'hips'],
    layer: 4,
    colour: '#e2b52c',
    material: 'vinyl',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.014,
        neckline: 'crew',
        sleeve: 1,
        collar: 'hood',
        closure: 'buttons',
        buttons: '#d8d4ca',
        pockets: 'hip',
        folds: 0.006,
      },
      { piece: 'skirt', length: 0.45, flare: 0.11, folds: 0.012, pleats: 7, from: 'hip', open: true },
    ],
  },
});
