import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'scientist',
  words: [
    'scientist',
    'researcher',
    'chemist',
    'lab technician',
    'professor',
    'physicist',
    'biologist',
    'inventor',
    'mad scientist',
    'alchemist',
    'archaeologist',
  ],
  facts: {
    usual: ['workshop', 'studio'],
    hair: 'messy',
    wardrobe: [
      { garment: 'lab-coat' },
      { garment: 'sweater', colour: '#5a6b5d' },
      { garment: 'trousers' },
      { garment: 'shoes' },
    ],
  },
});
