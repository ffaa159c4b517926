import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'man',
  words: [
    'man',
    'guy',
    'gentleman',
    'fellow',
    'male',
    'husband',
    'father',
    'dad',
    'brother',
    'boyfriend',
    'uncle',
    'son',
    'bloke',
    'dude',
    'groomsman',
  ],
  facts: {
    plain: true,
    sex: 'male',
    wardrobe: [{ garment: 'shirt', colour: '#8fa3b5' }, { garment: 'trousers' }, { garment: 'shoes' }],
  },
});
