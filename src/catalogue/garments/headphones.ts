import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'headphones',
  words: ['headphones', 'headset', 'earphones'],
  facts: {
    covers: ['head'],
    layer: 5,
    colour: '#2a2b30',
    material: 'plastic',
    cut: [{ piece: 'neck', shape: 'headphones' }],
  },
});
