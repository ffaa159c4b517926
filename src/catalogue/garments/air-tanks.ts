import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'air-tanks',
  words: ['air tanks', 'oxygen tank', 'scuba tank', 'scuba gear', 'jetpack'],
  facts: {
    covers: [],
    layer: 4.8,
    colour: '#c7b23a',
    material: 'steel',
    cut: [{ piece: 'patch', shape: 'air-tanks' }],
  },
});
