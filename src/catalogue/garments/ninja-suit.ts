import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'ninja-suit',
  words: ['ninja suit', 'ninja outfit', 'shinobi shozoku'],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 2.6,
    colour: '#1e2026',
    material: 'cotton',
    cut: [
      { piece: 'top', length: 1, ease: 0.006, neckline: 'vee', sleeve: 1, collar: 'crossed', folds: 0.006 },
      { piece: 'legs', length: 1, ease: 0.006, flare: 0.006, folds: 0.007 },
      { piece: 'belt', width: 0.045, at: 0.9, ends: true },
    ],
  },
});
