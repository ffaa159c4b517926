import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'mermaid-tail',
  words: ['mermaid tail', 'fish tail', 'mermaid costume'],
  facts: {
    covers: ['hips', 'legs', 'feet'],
    layer: 2.4,
    colour: '#2c8a86',
    material: 'sequin',
    cut: [
      { piece: 'skirt', length: 0.9, flare: -0.01, folds: 0.001, pleats: 4, from: 'hip', stiffness: 0.5 },
      { piece: 'skirt', length: 1, flare: 0.1, folds: 0.02, pleats: 6, from: 'hip', trim: '#8adcc8' },
    ],
  },
});
