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
      { garment: 'santa-suit' },
      { garment: 'santa-hat' },
      { garment: 'boots', colour: '#1a1613' },
      { garment: 'gloves', colour: '#1a1613' },
    ],
  },
});
