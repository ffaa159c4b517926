import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'pilot',
  words: ['pilot', 'aviator', 'airman', 'fighter pilot', 'co-pilot', 'flight captain'],
  facts: {
    usual: ['office'],
    sex: 'male',
    wardrobe: [
      { garment: 'leather-jacket', colour: '#5a3f2a' },
      { garment: 'shirt', colour: '#d9d2bf' },
      { garment: 'trousers', colour: '#4b4638' },
      { garment: 'scarf', colour: '#e6dfcf', material: 'silk' },
      { garment: 'boots' },
    ],
  },
});
