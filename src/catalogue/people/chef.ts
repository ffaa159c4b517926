import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'chef',
  words: [
    'chef',
    'cook',
    'head chef',
    'sous chef',
    'pastry chef',
    'line cook',
    'sushi chef',
    'culinary artist',
  ],
  facts: {
    usual: ['kitchen'],
    age: 'adult',
    wardrobe: [
      { garment: 'chef-jacket' },
      { garment: 'trousers', colour: '#2b2d33' },
      { garment: 'toque' },
      { garment: 'waist-apron' },
      { garment: 'shoes' },
    ],
  },
});
