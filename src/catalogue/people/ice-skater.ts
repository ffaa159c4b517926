import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'ice-skater',
  words: ['ice skater', 'figure skater', 'skater'],
  facts: {
    usual: ['lake'],
    sex: 'female',
    build: 'athletic',
    hair: 'bun',
    wardrobe: [
      { garment: 'sundress', colour: '#5f8fc4', material: 'satin' },
      { garment: 'leggings', colour: '#d9b89a' },
      { garment: 'flats', colour: '#efece4', material: 'leather' },
    ],
  },
});
