import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'baseball-player',
  words: [
    'baseball player',
    'batter',
    'baseball batter',
    'slugger',
    'cricketer',
    'batsman',
    'softball player',
  ],
  facts: {
    usual: ['stadium', 'park'],
    carries: ['baseball-bat'],
    build: 'athletic',
    wardrobe: [
      { garment: 't-shirt', colour: '#f0ede4' },
      { garment: 'trousers', colour: '#e6e2d6' },
      { garment: 'cap', colour: '#b02a2a' },
      { garment: 'shoes', colour: '#1c1c20' },
    ],
  },
});
