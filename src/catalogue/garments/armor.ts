import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'armor',
  words: ['armor', 'armour', 'suit of armor', 'plate armor', 'knight armor', "knight's armor", 'plate mail'],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs', 'feet', 'hands'],
    layer: 3,
    colour: '#8d9299',
    material: 'steel',
    cut: [
      {
        piece: 'top',
        length: 0.8,
        ease: 0.004,
        neckline: 'high',
        sleeve: 1,
        collar: 'ring',
        shoulders: 'pauldrons',
        folds: 0.001,
      },
      { piece: 'legs', length: 1, ease: 0.002, flare: 0, rise: 0.7, folds: 0.001 },
      { piece: 'patch', shape: 'breastplate' },
      { piece: 'patch', shape: 'greaves' },
      { piece: 'glove', ease: 0.006, length: 0.5, flare: 0.02 },
      { piece: 'shoe', shaft: 0.12, sole: 0.01, soleColour: '#5c6066', heel: 0.015, toe: 0.2, ease: 0.004 },
      { piece: 'skirt', length: 0.28, flare: 0.05, folds: 0.004, pleats: 8, from: 'hip', stiffness: 0.4 },
    ],
  },
});
