import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'turtleneck',
  words: ['turtleneck', 'turtleneck sweater', 'polo neck', 'roll neck'],
  facts: {
    covers: ['torso', 'arms'],
    layer: 2.2,
    colour: '#2b2c30',
    material: 'knit',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.004,
        neckline: 'high',
        sleeve: 1,
        collar: 'turtle',
        cuffs: 'rib',
        hem: 'rib',
        folds: 0.004,
      },
    ],
  },
});
