import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'queen',
  words: ['queen', 'empress', 'duchess', 'noblewoman', 'countess'],
  facts: {
    usual: ['cathedral'],
    sex: 'female',
    hair: 'bun',
    wardrobe: [
      { garment: 'princess-dress', colour: '#6b2440', material: 'velvet' },
      { garment: 'cloak', colour: '#3d2a5a', material: 'velvet' },
      { garment: 'crown' },
      { garment: 'necklace' },
    ],
  },
});
