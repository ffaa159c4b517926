import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'old-man',
  words: [
    'old man',
    'elderly man',
    'grandfather',
    'grandpa',
    'granddad',
    'elder',
    'old gentleman',
    'elderly person',
    'senior',
    'pensioner',
  ],
  facts: {
    plain: true,
    sex: 'male',
    age: 'old',
    height: 1.7,
    beard: 'beard',
    hair: 'balding',
    wardrobe: [
      { garment: 'cardigan' },
      { garment: 'shirt' },
      { garment: 'trousers', colour: '#5a4d3e' },
      { garment: 'shoes' },
    ],
  },
});
