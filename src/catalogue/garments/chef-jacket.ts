import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'chef-jacket',
  words: [
    'chef jacket',
    "chef's jacket",
    'chef coat',
    'chef uniform',
    "chef's whites",
    'chef whites',
    'white uniform',
    'kitchen whites',
  ],
  facts: {
    covers: ['torso', 'arms'],
    layer: 2.8,
    colour: '#eeece6',
    material: 'cotton',
    cut: [
      {
        piece: 'top',
        length: 1,
        ease: 0.007,
        neckline: 'crew',
        sleeve: 1,
        collar: 'mandarin',
        closure: 'double',
        cuffs: 'wide',
        folds: 0.005,
      },
    ],
  },
});
