import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'robe',
  words: ['robe', 'bathrobe', 'dressing gown', 'housecoat'],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 4,
    colour: '#6a7c94',
    material: 'fleece',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.012,
        neckline: 'vee',
        sleeve: 1,
        collar: 'crossed',
        flare: 0.03,
        cuffs: 'wide',
      },
      { piece: 'skirt', length: 0.8, flare: 0.1, folds: 0.012, pleats: 8, from: 'waist', open: true },
      { piece: 'belt', width: 0.05, at: 1, ends: true },
    ],
  },
});
