import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'waist-apron',
  words: ['waist apron', 'half apron', "waiter's apron", 'waiter apron'],
  facts: {
    covers: [],
    layer: 4.5,
    colour: '#eceae4',
    material: 'cotton',
    cut: [{ piece: 'patch', shape: 'waist-apron' }],
  },
});
