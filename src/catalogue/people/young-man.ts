import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'young-man',
  words: ['young man', 'lad', 'young guy'],
  facts: {
    plain: true,
    sex: 'male',
    age: 'young',
    height: 1.78,
    wardrobe: [{ garment: 't-shirt', colour: '#8c9a86' }, { garment: 'jeans' }, { garment: 'sneakers' }],
  },
});
