import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'ruff',
  words: ['ruff', 'ruffled collar', 'elizabethan collar'],
  facts: {
    covers: ['neck'],
    layer: 4.2,
    colour: '#efece6',
    material: 'cotton',
    cut: [{ piece: 'neck', shape: 'ruff' }],
  },
});
