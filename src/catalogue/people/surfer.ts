import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'surfer',
  words: ['surfer', 'beach boy', 'beachgoer'],
  facts: {
    usual: ['beach'],
    sex: 'male',
    build: 'athletic',
    age: 'young',
    hair: 'wavy',
    carries: ['surfboard'],
    wardrobe: [{ garment: 'swim-trunks' }, { garment: 'bare-feet' }],
  },
});
