import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'golfer',
  words: ['golfer', 'golf player', 'caddie', 'golf pro'],
  facts: {
    usual: ['park', 'meadow'],
    carries: ['golf-club'],
    wardrobe: [
      { garment: 'polo-shirt', colour: '#e8e4da' },
      { garment: 'trousers', colour: '#3c5a8a' },
      { garment: 'cap', colour: '#f2f0ea' },
      { garment: 'shoes', colour: '#f2f0ea' },
    ],
  },
});
