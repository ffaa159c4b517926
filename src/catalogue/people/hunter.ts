import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'hunter',
  words: ['hunter', 'trapper', 'lumberjack', 'logger', 'woodcutter', 'woodsman'],
  facts: {
    sex: 'male',
    beard: 'beard',
    wardrobe: [
      { garment: 'flannel-shirt' },
      { garment: 'jeans', colour: '#2f3d52' },
      { garment: 'suspenders' },
      { garment: 'beanie', colour: '#4a5540' },
      { garment: 'boots' },
    ],
  },
});
