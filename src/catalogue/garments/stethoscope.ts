import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'stethoscope',
  words: ['stethoscope'],
  facts: {
    covers: ['neck'],
    layer: 4.2,
    colour: '#22262c',
    material: 'rubber',
    cut: [{ piece: 'neck', shape: 'stethoscope' }],
  },
});
