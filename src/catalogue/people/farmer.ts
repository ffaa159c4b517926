import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'farmer',
  words: [
    'farmer',
    'gardener',
    'rancher',
    'shepherd',
    'beekeeper',
    'farmhand',
    'winemaker',
    'harvester',
    'fruit picker',
  ],
  facts: {
    usual: ['meadow'],
    wardrobe: [
      { garment: 'flannel-shirt' },
      { garment: 'overalls' },
      { garment: 'sun-hat' },
      { garment: 'boots' },
    ],
  },
});
