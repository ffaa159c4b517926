import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'flannel-shirt',
  words: ['flannel shirt', 'flannel', 'plaid shirt', 'lumberjack shirt'],
  facts: {
    covers: ['torso', 'arms'],
    layer: 2.2,
    colour: '#9c3430',
    material: 'flannel',
    print: 'plaid',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.006,
        neckline: 'crew',
        sleeve: 1,
        collar: 'shirt',
        closure: 'buttons',
        cuffs: 'shirt',
        pockets: 'four',
        folds: 0.005,
      },
    ],
  },
});
