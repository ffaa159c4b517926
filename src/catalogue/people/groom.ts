import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'groom',
  words: ['groom', 'bridegroom', 'best man'],
  facts: {
    usual: ['cathedral', 'park'],
    sex: 'male',
    age: 'young',
    wardrobe: [{ garment: 'tuxedo' }, { garment: 'shirt' }, { garment: 'bow-tie' }, { garment: 'shoes' }],
  },
});
