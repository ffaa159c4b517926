import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'wedding-dress',
  words: ['wedding dress', 'bridal gown', 'wedding gown', "bride's dress"],
  facts: {
    covers: ['torso', 'hips', 'legs'],
    layer: 2,
    colour: '#f1ece2',
    material: 'satin',
    cut: [
      { piece: 'top', length: 0.05, ease: -0.01, neckline: 'strapless', sleeve: 0, folds: 0.0006 },
      { piece: 'skirt', length: 0.98, flare: 0.33, folds: 0.022, pleats: 11, from: 'waist', stiffness: 0.15 },
    ],
  },
});
