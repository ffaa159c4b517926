import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'rice-farmer',
  words: ['rice farmer', 'tea picker', 'paddy farmer'],
  facts: {
    usual: ['meadow'],
    wardrobe: [
      { garment: 'tunic' },
      { garment: 'trousers', colour: '#4a4c52', material: 'linen' },
      { garment: 'conical-hat' },
      { garment: 'sandals' },
    ],
  },
});
