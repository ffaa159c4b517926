import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'bare-feet',
  words: ['bare feet', 'barefoot', 'bare foot'],
  facts: { covers: ['feet'], layer: 0, colour: '#000000', material: 'cotton', cut: [] },
});
