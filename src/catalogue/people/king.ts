import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'king',
  words: ['king', 'emperor', 'monarch', 'ruler', 'sultan', 'pharaoh'],
  facts: {
    usual: ['cathedral'],
    sex: 'male',
    age: 'middle-aged',
    beard: 'beard',
    hair: 'wavy',
    wardrobe: [
      { garment: 'tunic', colour: '#7a2a33', material: 'velvet' },
      { garment: 'trousers', colour: '#4a3a44' },
      { garment: 'cloak', colour: '#8c1f2f', material: 'velvet' },
      { garment: 'crown' },
      { garment: 'tall-boots' },
    ],
  },
});
