import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'sash',
  words: ['sash', 'bandolier', 'messenger bag strap'],
  facts: {
    covers: [],
    layer: 3.9,
    colour: '#3a5ea0',
    material: 'silk',
    cut: [
      { piece: 'patch', shape: 'sash' },
    ],
  },
});
