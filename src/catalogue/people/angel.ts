import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'angel',
  words: ['angel', 'archangel', 'cherub', 'guardian angel'],
  facts: {
    sex: 'female',
    age: 'young',
    hair: 'long',
    wardrobe: [{ garment: 'toga' }, { garment: 'wings' }, { garment: 'sandals' }],
  },
});
