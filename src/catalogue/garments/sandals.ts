import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'sandals',
  words: ['sandals', 'sandal', 'flip-flops', 'flip flops'],
  facts: {
    covers: ['feet'],
    layer: 1,
    colour: '#7a5a38',
    material: 'leather',
    cut: [{ piece: 'shoe', shaft: -0.04, sole: 0.014, soleColour: '#54402a', heel: 0, toe: 0.8, ease: 0.0 }],
  },
});
