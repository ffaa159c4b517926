import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'princess',
  words: ['princess', 'fairy tale princess', 'noble lady'],
  facts: {
    usual: ['medieval-street'],
    sex: 'female',
    age: 'young',
    hair: 'wavy',
    wardrobe: [{ garment: 'princess-dress' }, { garment: 'tiara' }, { garment: 'flats' }],
  },
});
