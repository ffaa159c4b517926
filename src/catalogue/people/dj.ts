import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'dj',
  words: ['dj', 'disc jockey', 'producer', 'clubber', 'raver', 'party-goer', 'partygoer'],
  facts: {
    usual: ['theatre'],
    age: 'young',
    wardrobe: [
      { garment: 'hoodie', colour: '#23242c' },
      { garment: 'jeans', colour: '#2b2d35' },
      { garment: 'cap', colour: '#15161a' },
      { garment: 'headphones' },
      { garment: 'sneakers' },
    ],
  },
});
