import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'spacesuit',
  words: ['spacesuit', 'space suit', 'astronaut suit', 'eva suit', 'pressure suit'],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs', 'hands', 'feet'],
    layer: 3,
    colour: '#e4e2dc',
    material: 'nylon',
    cut: [
      {
        piece: 'top',
        length: 0.6,
        ease: 0.024,
        neckline: 'high',
        sleeve: 1,
        collar: 'ring',
        padding: 0.008,
        cuffs: 'wide',
        trim: '#c9622e',
        folds: 0.006,
      },
      { piece: 'legs', length: 1, ease: 0.02, flare: 0.012, rise: 1, folds: 0.01 },
      { piece: 'glove', ease: 0.01, length: 0.5, flare: 0.012 },
      { piece: 'shoe', shaft: 0.2, sole: 0.03, soleColour: '#55585c', heel: 0.015, toe: 1, ease: 0.012 },
      { piece: 'patch', shape: 'backpack' },
      { piece: 'belt', width: 0.05, at: 1, buckle: '#8a8d92' },
    ],
  },
});
