import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'toddler',
  words: ['toddler', 'baby', 'infant', 'small child'],
  facts: {
    plain: true,
    usual: ['living-room'],
    age: 'child',
    height: 0.85,
    hair: 'buzz',
    wardrobe: [
      { garment: 't-shirt', colour: '#9db8c4' },
      { garment: 'overalls', colour: '#6b86a8' },
      { garment: 'sneakers' },
    ],
  },
});
