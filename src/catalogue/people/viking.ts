import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'viking',
  words: ['viking', 'barbarian', 'norseman'],
  facts: {
    usual: ['ship-deck'],
    sex: 'male',
    build: 'stout',
    beard: 'long-beard',
    hair: 'long',
    wardrobe: [
      { garment: 'tunic', colour: '#6b5a44', material: 'wool' },
      { garment: 'trousers', colour: '#4a3f33' },
      { garment: 'cloak', colour: '#5a4a3a', material: 'fur' },
      { garment: 'tall-boots' },
      { garment: 'viking-helmet' },
    ],
  },
});
