import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'tank-top',
  words: ['tank top', 'singlet', 'vest top', 'sleeveless top', 'camisole', 'undershirt'],
  facts: {
    covers: ['torso'],
    layer: 1,
    colour: '#d8d4ca',
    material: 'cotton',
    cut: [{ piece: 'top', length: 1, ease: -0.004, neckline: 'tank', sleeve: 0, folds: 0.002 }],
  },
});
