import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'judge',
  words: ['judge', 'magistrate', 'barrister', 'graduate in gown', 'professor in robes', 'choir singer'],
  facts: {
    usual: ['office'],
    age: 'middle-aged',
    hair: 'curly',
    wardrobe: [{ garment: 'wizard-robe', colour: '#1c1b20' }, { garment: 'ruff' }, { garment: 'shoes' }],
  },
});
