import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'satchel',
  words: [
    'satchel',
    'messenger bag',
    'shoulder bag',
    'crossbody bag',
    'tote bag',
    'courier bag',
    'camera bag',
    'school satchel',
  ],
  facts: {
    covers: [],
    layer: 4.6,
    colour: '#6b4427',
    material: 'leather',
    cut: [{ piece: 'patch', shape: 'satchel' }],
  },
});
