import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'coat',
  words: [
    'coat',
    'overcoat',
    'wool coat',
    'winter coat',
    'greatcoat',
    'peacoat',
    'pea coat',
    'topcoat',
    'long coat',
  ],
  facts: {
    covers: ['torso', 'arms', 'hips'],
    layer: 4,
    colour: '#3b3a3e',
    material: 'wool',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.01,
        neckline: 'crew',
        sleeve: 1,
        collar: 'lapel',
        closure: 'double',
        pockets: 'hip',
        open: 0.4,
      },
      { piece: 'skirt', length: 0.52, flare: 0.07, folds: 0.009, pleats: 7, from: 'hip', open: true },
    ],
  },
});
