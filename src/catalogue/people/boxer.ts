import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'boxer',
  words: ['boxer', 'fighter', 'prizefighter', 'mma fighter', 'wrestler', 'kickboxer'],
  facts: {
    usual: ['gymnasium'],
    sex: 'male',
    build: 'athletic',
    hair: 'buzz',
    wardrobe: [
      { garment: 'tank-top', colour: '#b8322f' },
      { garment: 'swim-trunks', colour: '#b8322f', material: 'satin' },
      { garment: 'boxing-gloves' },
      { garment: 'sneakers' },
    ],
  },
});
