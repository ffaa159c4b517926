import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'captain',
  words: ['captain', 'sea captain', 'ship captain', 'skipper', 'admiral', 'helmsman'],
  facts: {
    usual: ['ship-deck'],
    sex: 'male',
    age: 'old',
    beard: 'beard',
    wardrobe: [
      { garment: 'coat', colour: '#1f2a44' },
      { garment: 'turtleneck', colour: '#d9d3c6' },
      { garment: 'trousers', colour: '#26334d' },
      { garment: 'police-cap' },
      { garment: 'boots' },
    ],
  },
});
