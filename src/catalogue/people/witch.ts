import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'witch',
  words: ['witch', 'sorceress', 'enchantress', 'fortune teller'],
  facts: {
    usual: ['forest'],
    sex: 'female',
    hair: 'long',
    wardrobe: [
      { garment: 'wizard-robe', colour: '#2b2633' },
      { garment: 'witch-hat', colour: '#1d1a24' },
      { garment: 'tall-boots' },
    ],
  },
});
