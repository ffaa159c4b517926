import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'puffer-jacket',
  words: [
    'puffer jacket',
    'down jacket',
    'puffer',
    'winter jacket',
    'padded jacket',
    'ski jacket',
    'anorak',
    'parka',
  ],
  facts: {
    covers: ['torso', 'arms'],
    layer: 3.6,
    colour: '#b8472f',
    material: 'nylon',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.014,
        neckline: 'high',
        sleeve: 1,
        collar: 'turtle',
        closure: 'zip',
        padding: 0.016,
        cuffs: 'rib',
        pockets: 'hip',
      },
    ],
  },
});
