import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'tennis-player',
  words: ['tennis player', 'badminton player', 'table tennis player'],
  facts: {
    usual: ['stadium'],
    build: 'athletic',
    carries: ['tennis-racket'],
    wardrobe: [
      { garment: 'polo-shirt', colour: '#efece4' },
      { garment: 'shorts', colour: '#efece4' },
      { garment: 'sneakers' },
      { garment: 'cap', colour: '#efece4' },
    ],
  },
});
