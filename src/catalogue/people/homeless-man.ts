import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'homeless-man',
  words: [
    'homeless man',
    'beggar',
    'vagrant',
    'drifter',
    'tramp',
    'old hermit',
    'survivor of the apocalypse',
    'scavenger',
    'wasteland survivor',
    'refugee',
    'miner',
    'coal miner',
    'chimney sweep',
  ],
  facts: {
    usual: ['alley'],
    sex: 'male',
    beard: 'long-beard',
    hair: 'messy',
    wardrobe: [
      { garment: 'coat', colour: '#54503f' },
      { garment: 'sweater', colour: '#5c5148' },
      { garment: 'trousers', colour: '#46423a' },
      { garment: 'beanie', colour: '#3a3a34' },
      { garment: 'boots' },
    ],
  },
});
