import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'monk',
  words: [
    'monk',
    'friar',
    'priest',
    'pilgrim',
    'buddhist monk',
    'hermit',
    'bishop',
    'pope',
    'rabbi',
    'imam',
    'cleric',
    'ascetic',
  ],
  facts: {
    usual: ['temple-courtyard'],
    sex: 'male',
    hair: 'bald',
    wardrobe: [{ garment: 'wizard-robe', colour: '#8a5a2a' }, { garment: 'sandals' }],
  },
});
