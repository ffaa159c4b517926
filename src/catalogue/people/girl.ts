import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'girl',
  words: ['girl', 'little girl', 'young girl', 'schoolgirl', 'granddaughter'],
  facts: {
    plain: true,
    sex: 'female',
    age: 'child',
    height: 1.22,
    hair: 'ponytail',
    wardrobe: [
      { garment: 'sweater', colour: '#d9a52c' },
      { garment: 'skirt', colour: '#39527a' },
      { garment: 'sneakers' },
    ],
  },
});
