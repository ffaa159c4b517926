import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'old-woman',
  words: [
    'old woman',
    'elderly woman',
    'grandmother',
    'grandma',
    'granny',
    'old lady',
    'elderly lady',
    'nana',
  ],
  facts: {
    plain: true,
    sex: 'female',
    age: 'old',
    height: 1.58,
    hair: 'bun',
    wardrobe: [
      { garment: 'cardigan', colour: '#8d6b86' },
      { garment: 'blouse' },
      { garment: 'skirt', colour: '#4c5a50' },
      { garment: 'flats', colour: '#5a4438', material: 'leather' },
    ],
  },
});
