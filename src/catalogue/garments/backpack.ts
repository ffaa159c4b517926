import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'backpack',
  words: ['backpack', 'rucksack', 'knapsack', 'school bag', 'hiking pack'],
  facts: {
    covers: [],
    layer: 4.8,
    colour: '#54663f',
    material: 'canvas',
    cut: [{ piece: 'patch', shape: 'backpack' }],
  },
});
