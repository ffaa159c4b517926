import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'skateboarder',
  words: ['skateboarder', 'skater boy', 'skater girl', 'rollerskater', 'roller skater'],
  facts: {
    usual: ['street'],
    age: 'teen',
    build: 'slim',
    hair: 'messy',
    carries: ['skateboard'],
    wardrobe: [
      { garment: 'hoodie', colour: '#7a6a9a' },
      { garment: 'shorts', colour: '#4a4a42' },
      { garment: 'beanie' },
      { garment: 'sneakers' },
    ],
  },
});
