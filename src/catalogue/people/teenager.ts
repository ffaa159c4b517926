import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'teenager',
  words: ['teenager', 'teen', 'adolescent', 'teenage boy', 'high schooler'],
  facts: {
    plain: true,
    age: 'teen',
    height: 1.66,
    build: 'slim',
    hair: 'messy',
    wardrobe: [{ garment: 'hoodie' }, { garment: 'jeans' }, { garment: 'sneakers' }],
  },
});
