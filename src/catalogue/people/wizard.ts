import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'wizard',
  words: ['wizard', 'sorcerer', 'mage', 'warlock', 'druid', 'magician of old', 'enchanter', 'oracle'],
  facts: {
    usual: ['library', 'cathedral'],
    sex: 'male',
    age: 'old',
    beard: 'long-beard',
    hair: 'long',
    wardrobe: [{ garment: 'wizard-robe' }, { garment: 'witch-hat' }, { garment: 'boots' }],
  },
});
