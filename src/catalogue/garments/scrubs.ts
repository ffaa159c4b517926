import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'scrubs',
  words: ['scrubs', 'hospital scrubs', 'surgical scrubs', 'nurse uniform'],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 2.2,
    colour: '#4f93a0',
    material: 'cotton',
    cut: [
      { piece: 'top', length: 1, ease: 0.008, neckline: 'vee', sleeve: 0.34, pockets: 'chest' },
      { piece: 'legs', length: 1, ease: 0.006, flare: 0.012 },
    ],
  },
});
