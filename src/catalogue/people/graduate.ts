import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'graduate',
  words: ['graduate', 'valedictorian', 'graduating student'],
  facts: {
    age: 'young',
    wardrobe: [
      { garment: 'wizard-robe', colour: '#1d1f2b', material: 'satin' },
      { garment: 'graduation-cap' },
      { garment: 'shoes', colour: '#17171a' },
    ],
  },
});
