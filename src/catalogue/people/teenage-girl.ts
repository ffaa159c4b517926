import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'teenage-girl',
  words: ['teenage girl', 'teen girl'],
  facts: {
    plain: true,
    sex: 'female',
    age: 'teen',
    height: 1.6,
    build: 'slim',
    hair: 'long',
    wardrobe: [{ garment: 'hoodie', colour: '#a8606a' }, { garment: 'jeans' }, { garment: 'sneakers' }],
  },
});
