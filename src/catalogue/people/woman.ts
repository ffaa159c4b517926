import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'woman',
  words: [
    'woman',
    'lady',
    'female',
    'wife',
    'mother',
    'mom',
    'mum',
    'sister',
    'girlfriend',
    'aunt',
    'daughter',
    'bridesmaid',
  ],
  facts: {
    plain: true,
    sex: 'female',
    wardrobe: [
      { garment: 'sweater', colour: '#8a5b58' },
      { garment: 'trousers', colour: '#39404c' },
      { garment: 'shoes' },
    ],
  },
});
