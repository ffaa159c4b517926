import { defineGarment } from '../kinds.ts';

export default defineGarment({
  id: 'heels',
  words: ['heels', 'high heels', 'stilettos', 'pumps', 'high-heeled shoes', 'stiletto heels'],
  facts: {
    covers: ['feet'],
    layer: 1,
    colour: '#a3242c',
    material: 'patent',
    cut: [
      { piece: 'shoe', shaft: -0.03, sole: 0.006, soleColour: '#1b1614', heel: 0.07, toe: 0.1, ease: 0.0 },
    ],
  },
});
