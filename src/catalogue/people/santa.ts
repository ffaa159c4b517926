import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'santa',
  words: ['santa', 'santa claus', 'father christmas', 'saint nicholas'],
  facts: {
    usual: ['snow-village', 'living-room'],
    sex: 'male',
    age: 'old',
    build: 'stout',
    beard: 'long-beard',
    hair: 'wavy',
    wardrobe: [
      { garment: 'puffer-jacket', colour: '#b3262a', material: 'velvet' },
      { garment: 'trousers', colour: '#b3262a', material: 'velvet' },
      { garment: 'beanie', colour: '#b3262a', material: 'velvet' },
      { garment: 'belt', colour: '#1a1613' },
      { garment: 'boots', colour: '#1a1613' },
    ],
  },
});
