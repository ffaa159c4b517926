import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'singer',
  words: [
    'singer',
    'vocalist',
    'pop star',
    'rock star',
    'opera singer',
    'jazz singer',
    'diva',
    'crooner',
    'rapper',
    'idol',
  ],
  facts: {
    usual: ['theatre'],
    sex: 'female',
    hair: 'wavy',
    carries: ['microphone'],
    wardrobe: [
      { garment: 'gown', colour: '#2a2c52', material: 'sequin' },
      { garment: 'heels' },
      { garment: 'necklace' },
    ],
  },
});
