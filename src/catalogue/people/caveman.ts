import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'caveman',
  words: ['caveman', 'cave woman', 'neanderthal', 'prehistoric man'],
  facts: {
    sex: 'male',
    beard: 'long-beard',
    hair: 'messy',
    wardrobe: [{ garment: 'tunic', colour: '#7a5c3a', material: 'fur' }, { garment: 'bare-feet' }],
  },
});
