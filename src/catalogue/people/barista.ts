import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'barista',
  words: ['barista', 'coffee maker', 'bartender', 'barkeep', 'mixologist'],
  facts: {
    usual: ['cafe'],
    age: 'young',
    wardrobe: [
      { garment: 'shirt', colour: '#2e3136' },
      { garment: 'jeans' },
      { garment: 'apron', colour: '#5a4632' },
      { garment: 'shoes' },
    ],
  },
});
