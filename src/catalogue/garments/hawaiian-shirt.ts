import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'hawaiian-shirt',
  words: ['hawaiian shirt', 'aloha shirt', 'tropical shirt', 'floral shirt'],
  facts: {
    covers: ['torso', 'arms'],
    layer: 2.2,
    colour: '#2a7f86',
    material: 'cotton',
    print: 'floral',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.01,
        neckline: 'vee',
        sleeve: 0.34,
        collar: 'shirt',
        closure: 'buttons',
        pockets: 'chest',
      },
    ],
  },
});
