import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'pianist',
  words: [
    'pianist',
    'violinist',
    'cellist',
    'conductor',
    'composer',
    'concert pianist',
    'orchestra musician',
    'maestro',
    'harpist',
  ],
  facts: {
    usual: ['theatre'],
    wardrobe: [{ garment: 'tuxedo' }, { garment: 'shirt' }, { garment: 'bow-tie' }, { garment: 'shoes' }],
  },
});
