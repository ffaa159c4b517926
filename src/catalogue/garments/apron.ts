import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'apron',
  words: ['apron', 'kitchen apron', 'leather apron', 'barista apron', 'work apron'],
  facts: {
    covers: [],
    layer: 4.5,
    colour: '#3d5a4c',
    material: 'canvas',
    cut: [{ piece: 'patch', shape: 'apron' }],
  },
});
