import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'ballerina',
  words: ['ballerina', 'ballet dancer', 'prima ballerina'],
  facts: {
    usual: ['theatre'],
    sex: 'female',
    build: 'slim',
    age: 'young',
    hair: 'bun',
    wardrobe: [
      { garment: 'tank-top', colour: '#eec8d0', material: 'satin' },
      { garment: 'tutu' },
      { garment: 'leggings', colour: '#e8c8c4' },
      { garment: 'flats' },
    ],
  },
});
