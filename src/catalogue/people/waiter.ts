import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'waiter',
  words: ['waiter', 'server', 'butler', 'sommelier', 'valet'],
  facts: {
    usual: ['cafe'],
    sex: 'male',
    wardrobe: [
      { garment: 'shirt' },
      { garment: 'vest', colour: '#1d1d22' },
      { garment: 'bow-tie' },
      { garment: 'trousers', colour: '#1d1d22' },
      { garment: 'waist-apron' },
      { garment: 'shoes' },
    ],
  },
});
