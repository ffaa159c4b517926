import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'student',
  words: [
    'student',
    'college student',
    'university student',
    'pupil',
    'schoolchild',
    'schoolmate',
    'intern',
    'apprentice',
  ],
  facts: {
    plain: true,
    usual: ['classroom', 'library'],
    age: 'young',
    wardrobe: [
      { garment: 'cardigan', colour: '#4a5a72' },
      { garment: 'shirt' },
      { garment: 'jeans' },
      { garment: 'backpack' },
      { garment: 'sneakers' },
    ],
  },
});
