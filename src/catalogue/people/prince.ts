import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'prince',
  words: ['prince', 'duke', 'nobleman', 'lord', 'aristocrat', 'count'],
  facts: {
    usual: ['medieval-street'],
    sex: 'male',
    age: 'young',
    wardrobe: [
      { garment: 'jacket', colour: '#2f4a7a', material: 'velvet' },
      { garment: 'trousers', colour: '#e0d8c6' },
      { garment: 'cape', colour: '#7a2a33' },
      { garment: 'tall-boots' },
    ],
  },
});
