import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'magician',
  words: ['magician', 'illusionist', 'ringmaster', 'conjurer'],
  facts: {
    usual: ['theatre'],
    sex: 'male',
    beard: 'moustache',
    wardrobe: [
      { garment: 'tuxedo' },
      { garment: 'shirt' },
      { garment: 'bow-tie' },
      { garment: 'cape', colour: '#2a1620', material: 'satin' },
      { garment: 'top-hat' },
      { garment: 'gloves', colour: '#efece4', material: 'cotton' },
      { garment: 'shoes' },
    ],
  },
});
