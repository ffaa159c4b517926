import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'businessman',
  words: [
    'businessman',
    'executive',
    'ceo',
    'office worker',
    'banker',
    'lawyer',
    'politician',
    'president',
    'salesman',
    'manager',
    'accountant',
    'boss',
    'salaryman',
    'agent',
    'host',
    'news anchor',
    'anchor',
    'presenter',
    'journalist',
    'reporter',
    'interviewer',
    'diplomat',
  ],
  facts: {
    sex: 'male',
    hair: 'slick',
    wardrobe: [{ garment: 'suit' }, { garment: 'shirt' }, { garment: 'tie' }, { garment: 'shoes' }],
  },
});
