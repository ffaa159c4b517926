import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'superhero',
  words: [
    'superhero',
    'superheroine',
    'caped crusader',
    'vigilante',
    'supervillain',
    'villain',
    'hero in a cape',
  ],
  facts: {
    build: 'athletic',
    wardrobe: [
      { garment: 'wetsuit', colour: '#2a4a9a', material: 'nylon' },
      { garment: 'cape' },
      { garment: 'tall-boots', colour: '#b8322f' },
      { garment: 'belt' },
      { garment: 'gloves', colour: '#b8322f' },
    ],
  },
});
