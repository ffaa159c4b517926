import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'scuba-diver',
  words: ['scuba diver', 'deep-sea diver', 'freediver', 'frogman'],
  facts: {
    usual: ['underwater'],
    build: 'athletic',
    wardrobe: [
      { garment: 'wetsuit' },
      { garment: 'air-tanks' },
      { garment: 'goggles' },
      { garment: 'gloves' },
    ],
  },
});
