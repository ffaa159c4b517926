import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'footballer',
  words: [
    'footballer',
    'soccer player',
    'football player',
    'striker',
    'goalkeeper',
    'goalie',
    'rugby player',
    'teammate',
  ],
  facts: {
    usual: ['stadium'],
    build: 'athletic',
    age: 'young',
    wardrobe: [
      { garment: 'sports-shirt' },
      { garment: 'basketball-shorts', colour: '#e8e5dd' },
      { garment: 'sneakers', colour: '#1c1c20' },
    ],
  },
});
