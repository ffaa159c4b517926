import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'boy',
  words: ['boy', 'little boy', 'young boy', 'schoolboy', 'grandson'],
  facts: {
    plain: true,
    sex: 'male',
    age: 'child',
    height: 1.25,
    hair: 'messy',
    wardrobe: [{ garment: 't-shirt', colour: '#c8562f' }, { garment: 'shorts' }, { garment: 'sneakers' }],
  },
});
