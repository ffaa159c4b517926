import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'cowgirl',
  words: ['cowgirl', 'horsewoman', 'rider', 'equestrian'],
  facts: {
    usual: ['meadow'],
    sex: 'female',
    hair: 'braid',
    wardrobe: [
      { garment: 'flannel-shirt', colour: '#8c3b3a' },
      { garment: 'jeans' },
      { garment: 'cowboy-hat' },
      { garment: 'neckerchief' },
      { garment: 'tall-boots' },
    ],
  },
});
