import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'fairy',
  words: ['fairy', 'elf', 'nymph', 'pixie person', 'forest spirit', 'angel', 'goddess', 'dryad', 'mermaid'],
  facts: {
    usual: ['forest'],
    sex: 'female',
    build: 'slim',
    age: 'young',
    hair: 'long',
    wardrobe: [
      { garment: 'sundress', colour: '#9cc4a8', material: 'chiffon' },
      { garment: 'tiara' },
      { garment: 'bare-feet' },
    ],
  },
});
