import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'teacher',
  words: ['teacher', 'librarian', 'lecturer', 'tutor', 'scholar', 'academic', 'historian', 'schoolteacher'],
  facts: {
    usual: ['classroom'],
    wardrobe: [
      { garment: 'cardigan', colour: '#6b5a7a' },
      { garment: 'blouse' },
      { garment: 'skirt', colour: '#3b4252' },
      { garment: 'flats', colour: '#3a2c26', material: 'leather' },
    ],
  },
});
