import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'hiker',
  words: [
    'hiker',
    'explorer',
    'backpacker',
    'traveller',
    'traveler',
    'tourist',
    'adventurer',
    'wanderer',
    'camper',
    'climber',
    'trekker',
    'nomad',
    'guide',
    'park ranger',
    'scout',
    'rock climber',
    'sherpa',
    'geologist',
  ],
  facts: {
    usual: ['forest', 'mountain-road'],
    wardrobe: [
      { garment: 'jacket', colour: '#b5622f' },
      { garment: 'trousers', colour: '#6b6048' },
      { garment: 'backpack' },
      { garment: 'boots' },
      { garment: 'cap', colour: '#54663f' },
    ],
  },
});
