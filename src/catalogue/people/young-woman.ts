import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'young-woman',
  words: ['young woman', 'young lady', 'maiden'],
  facts: {
    plain: true,
    sex: 'female',
    age: 'young',
    height: 1.67,
    wardrobe: [{ garment: 'blouse', colour: '#d8c7b0' }, { garment: 'jeans' }, { garment: 'flats' }],
  },
});
