import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'polo-shirt',
  words: ['polo shirt', 'polo', 'golf shirt'],
  facts: {
    covers: ['torso', 'arms'],
    layer: 2.2,
    colour: '#31557a',
    material: 'cotton',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.004,
        neckline: 'crew',
        sleeve: 0.32,
        collar: 'shirt',
        closure: 'buttons',
        cuffs: 'rib',
      },
    ],
  },
});
