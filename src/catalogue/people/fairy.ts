import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'fairy',
  words: ['fairy', 'elf', 'nymph', 'pixie person', 'forest spirit', 'goddess', 'dryad'],
  facts: {
    usual: ['forest'],
    sex: 'female',
    build: 'slim',
    age: 'young',
    hair: 'long',
    wardrobe: [
      { garment: 'sundress', colour: '#9cc4a8', material: 'chiffon' },
      { garment: 'tiara' },
      { garment: 'wings', colour: '#d8e8ee', material: 'chiffon' },
      { garment: 'bare-feet' },
    ],
  },
});
