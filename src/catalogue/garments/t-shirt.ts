import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 't-shirt',
  words: ['t-shirt', 'tee', 'tee shirt', 't shirt', 'tshirt'],
  facts: {
    covers: ['torso', 'arms'],
    layer: 2.2,
    colour: '#b9b4a8',
    material: 'cotton',
    cut: [{ piece: 'top', length: 1, ease: 0.003, neckline: 'crew', sleeve: 0.3, collar: 'band' }],
  },
});
