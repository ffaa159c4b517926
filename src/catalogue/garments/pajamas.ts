import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'pajamas',
  words: ['pajamas', 'pyjamas', 'pajama', 'nightclothes', 'sleepwear'],
  facts: {
    covers: ['torso', 'arms', 'hips', 'legs'],
    layer: 1.8,
    colour: '#8fa6c4',
    material: 'cotton',
    print: 'pinstripes',
    cut: [
      { piece: 'legs', length: 1, ease: 0.012, flare: 0.012, rise: 0.6, folds: 0.006 },
      {
        piece: 'top',
        length: 1.1,
        ease: 0.01,
        neckline: 'vee',
        sleeve: 1,
        collar: 'shirt',
        closure: 'buttons',
        pockets: 'chest',
        folds: 0.006,
      },
    ],
  },
});
