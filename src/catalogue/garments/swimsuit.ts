import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'swimsuit',
  words: ['swimsuit', 'bathing suit', 'one-piece', 'one piece swimsuit'],
  facts: {
    covers: ['torso', 'hips'],
    layer: 1,
    colour: '#b63a4a',
    material: 'nylon',
    cut: [
      { piece: 'top', length: 0.6, ease: -0.008, neckline: 'tank', sleeve: 0, folds: 0.0005 },
      { piece: 'legs', length: 0.02, ease: -0.012, flare: 0.0, rise: 1, folds: 0.0005 },
    ],
  },
});
