import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'sash',
  words: ['sash', 'bandolier'],
  facts: {
    covers: [],
    layer: 3.9,
    colour: '#3a5ea0',
    material: 'silk',
    cut: [{ piece: 'patch', shape: 'sash' }],
  },
});
