import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'baker',
  words: ['baker', 'confectioner', 'chocolatier', 'pizzaiolo', 'pizza maker'],
  facts: {
    usual: ['kitchen'],
    build: 'stout',
    wardrobe: [
      { garment: 't-shirt', colour: '#efece4' },
      { garment: 'trousers', colour: '#6b6459' },
      { garment: 'apron', colour: '#e8e3d6', material: 'cotton' },
      { garment: 'beret', colour: '#efece4', material: 'cotton' },
      { garment: 'shoes' },
    ],
  },
});
