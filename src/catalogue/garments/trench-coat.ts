import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'trench-coat',
  words: ['trench coat', 'trenchcoat', 'trench', 'mackintosh', 'mac'],
  facts: {
    covers: ['torso', 'arms', 'hips'],
    layer: 4,
    colour: '#b3966b',
    material: 'gabardine',
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
        open: 0.42,
        shoulders: 'epaulettes',
        cuffs: 'wide',
      },
      { piece: 'skirt', length: 0.58, flare: 0.09, folds: 0.012, pleats: 7, from: 'hip', open: true },
      { piece: 'belt', width: 0.042, at: 0.75, buckle: '#3a2a1a' },
    ],
  },
});
