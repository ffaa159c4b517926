import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'tutu',
  words: ['tutu', 'ballet tutu', 'ballet skirt'],
  facts: {
    covers: ['hips', 'legs'],
    layer: 2.3,
    colour: '#eec8d0',
    material: 'chiffon',
    cut: [
      { piece: 'skirt', length: 0.24, flare: 0.3, folds: 0.022, pleats: 18, from: 'hip', stiffness: 0.85 },
      { piece: 'skirt', length: 0.2, flare: 0.24, folds: 0.02, pleats: 15, from: 'hip', stiffness: 0.8 },
    ],
  },
});
