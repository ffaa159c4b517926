import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'mechanic',
  words: [
    'mechanic',
    'repairman',
    'car mechanic',
    'janitor',
    'cleaner',
    'maintenance worker',
    'astromech engineer',
    'inmate',
    'prisoner',
  ],
  facts: {
    usual: ['workshop'],
    wardrobe: [{ garment: 'coveralls' }, { garment: 'cap' }, { garment: 'boots' }],
  },
});
