import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'businesswoman',
  words: ['businesswoman', 'secretary', 'female executive', 'newsreader', 'saleswoman', 'career woman'],
  facts: {
    usual: ['office', 'street'],
    sex: 'female',
    hair: 'bob',
    wardrobe: [
      { garment: 'blazer' },
      { garment: 'blouse' },
      { garment: 'pencil-skirt' },
      { garment: 'heels', colour: '#1c1a1e' },
    ],
  },
});
