import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'maid',
  words: ['maid', 'housemaid', 'housekeeper', 'chambermaid'],
  facts: {
    sex: 'female',
    hair: 'bun',
    wardrobe: [
      { garment: 'maid-dress' },
      { garment: 'apron', colour: '#efece6' },
      { garment: 'bonnet' },
      { garment: 'flats', colour: '#17171a' },
    ],
  },
});
