import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'model-woman',
  words: [
    'fashion model',
    'supermodel',
    'actress',
    'movie star',
    'celebrity',
    'socialite',
    'flapper',
    'starlet',
    'femme fatale',
    'muse',
  ],
  facts: {
    usual: ['studio'],
    sex: 'female',
    build: 'slim',
    age: 'young',
    height: 1.76,
    hair: 'wavy',
    wardrobe: [{ garment: 'gown' }, { garment: 'heels' }, { garment: 'necklace' }],
  },
});
