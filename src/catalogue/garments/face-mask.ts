import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'face-mask',
  words: ['face mask', 'surgical mask', 'medical mask', 'mask', 'respirator'],
  facts: {
    covers: ['face'],
    layer: 5,
    colour: '#8fb7c4',
    material: 'cotton',
    cut: [{ piece: 'patch', shape: 'mask' }],
  },
});
