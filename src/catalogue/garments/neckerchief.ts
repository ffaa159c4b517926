import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'neckerchief',
  words: ['neckerchief', 'neck scarf', 'cravat', 'ascot'],
  facts: {
    covers: ['neck'],
    layer: 4.6,
    colour: '#b23a32',
    material: 'cotton',
    cut: [{ piece: 'neck', shape: 'kerchief' }],
  },
});
