import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'waitress',
  words: ['waitress', 'hostess', 'diner waitress'],
  facts: {
    usual: ['cafe'],
    sex: 'female',
    hair: 'ponytail',
    wardrobe: [{ garment: 'dress', colour: '#6f9aa0' }, { garment: 'waist-apron' }, { garment: 'sneakers' }],
  },
});
