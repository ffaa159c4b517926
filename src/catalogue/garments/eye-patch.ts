import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'eye-patch',
  words: ['eye patch', 'eyepatch'],
  facts: {
    covers: ['face'],
    layer: 5,
    colour: '#17130f',
    material: 'leather',
    cut: [{ piece: 'patch', shape: 'eye-patch' }],
  },
});
