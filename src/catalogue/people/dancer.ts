import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'dancer',
  words: [
    'dancer',
    'salsa dancer',
    'tango dancer',
    'flamenco dancer',
    'street dancer',
    'performer',
    'ballroom dancer',
    'choreographer',
    'breakdancer',
  ],
  facts: {
    usual: ['theatre'],
    build: 'athletic',
    age: 'young',
    wardrobe: [
      { garment: 'tank-top', colour: '#2b2c33' },
      { garment: 'skirt', colour: '#a3242c' },
      { garment: 'heels' },
    ],
  },
});
