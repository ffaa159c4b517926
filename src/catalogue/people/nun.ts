import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'nun',
  words: ['nun', 'mother superior', 'abbess'],
  facts: {
    sex: 'female',
    wardrobe: [
      { garment: 'nun-habit' },
      { garment: 'hijab', colour: '#e9e6de' },
      { garment: 'shoes', colour: '#1a1a1c' },
    ],
  },
});
