import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'flats',
  words: [
    'flats',
    'ballet flats',
    'ballet shoes',
    'ballet slippers',
    'pointe shoes',
    'slippers',
    'dance shoes',
  ],
  facts: {
    covers: ['feet'],
    layer: 1,
    colour: '#d7a9a4',
    material: 'satin',
    cut: [{ piece: 'shoe', shaft: -0.03, sole: 0.006, soleColour: '#b98a84', heel: 0, toe: 0.5, ease: 0.0 }],
  },
});
