import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'lab-coat',
  words: ['lab coat', 'white coat', 'laboratory coat', "doctor's coat"],
  facts: {
    covers: ['torso', 'arms', 'hips'],
    layer: 4,
    colour: '#eceae4',
    material: 'cotton',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.008,
        neckline: 'crew',
        sleeve: 1,
        collar: 'lapel',
        closure: 'buttons',
        pockets: 'four',
        open: 0.5,
      },
      { piece: 'skirt', length: 0.42, flare: 0.05, folds: 0.006, pleats: 7, from: 'hip', open: true },
    ],
  },
});
