import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'hipster',
  words: ['hipster', 'bohemian', 'bearded man', 'indie musician'],
  facts: {
    plain: true,
    usual: ['cafe'],
    sex: 'male',
    beard: 'beard',
    age: 'young',
    wardrobe: [
      { garment: 'flannel-shirt', colour: '#5a6b4a' },
      { garment: 'suspenders' },
      { garment: 'jeans' },
      { garment: 'beanie', colour: '#8a5a3a' },
      { garment: 'boots' },
    ],
  },
});
