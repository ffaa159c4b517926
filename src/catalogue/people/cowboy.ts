import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'cowboy',
  words: ['cowboy', 'gunslinger', 'wrangler', 'rodeo rider', 'outlaw', 'bandit', 'ranger', 'horseman'],
  facts: {
    usual: ['desert'],
    sex: 'male',
    beard: 'stubble',
    wardrobe: [
      { garment: 'flannel-shirt', colour: '#6b4a36' },
      { garment: 'vest', colour: '#5a3f28', material: 'leather' },
      { garment: 'jeans' },
      { garment: 'cowboy-hat' },
      { garment: 'neckerchief' },
      { garment: 'tall-boots' },
    ],
  },
});
