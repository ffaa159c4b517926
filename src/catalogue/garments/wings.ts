import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'wings',
  words: ['wings', 'angel wings', 'fairy wings', 'feathered wings'],
  facts: {
    covers: [],
    layer: 4.5,
    colour: '#f1eee6',
    material: 'felt',
    cut: [{ piece: 'patch', shape: 'wings' }],
  },
});
