import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'flight-attendant',
  words: ['flight attendant', 'stewardess', 'air hostess', 'receptionist'],
  facts: {
    usual: ['train-carriage'],
    sex: 'female',
    hair: 'bun',
    wardrobe: [
      { garment: 'blazer', colour: '#27406b' },
      { garment: 'shirt' },
      { garment: 'pencil-skirt', colour: '#27406b' },
      { garment: 'neckerchief' },
      { garment: 'heels', colour: '#1d2433' },
    ],
  },
});
