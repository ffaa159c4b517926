import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'rubber-boots',
  words: ['rubber boots', 'rain boots', 'wellies', 'wellington boots', 'gumboots', 'galoshes', 'waders'],
  facts: {
    covers: ['feet'],
    layer: 3,
    colour: '#c8a12a',
    material: 'rubber',
    cut: [
      { piece: 'shoe', shaft: 0.25, sole: 0.018, soleColour: '#3a3326', heel: 0.015, toe: 1, ease: 0.008 },
    ],
  },
});
