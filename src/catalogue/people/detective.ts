import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'detective',
  words: [
    'detective',
    'investigator',
    'private eye',
    'inspector',
    'sleuth',
    'spy',
    'secret agent',
    'noir detective',
  ],
  facts: {
    usual: ['office', 'alley'],
    age: 'middle-aged',
    wardrobe: [
      { garment: 'trench-coat' },
      { garment: 'shirt' },
      { garment: 'tie', colour: '#4b2a2a' },
      { garment: 'trousers', colour: '#3b3a3c' },
      { garment: 'hat' },
      { garment: 'shoes' },
    ],
  },
});
