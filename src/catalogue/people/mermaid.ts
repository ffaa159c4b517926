import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'mermaid',
  words: ['mermaid', 'siren of the sea', 'merman'],
  facts: {
    usual: ['underwater'],
    sex: 'female',
    build: 'slim',
    age: 'young',
    hair: 'long',
    wardrobe: [
      { garment: 'bikini', colour: '#7a5aa8' },
      { garment: 'mermaid-tail' },
      { garment: 'necklace' },
    ],
  },
});
