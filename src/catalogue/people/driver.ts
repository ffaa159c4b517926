import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'driver',
  words: [
    'driver',
    'taxi driver',
    'chauffeur',
    'truck driver',
    'bus driver',
    'racing driver',
    'race car driver',
    'cab driver',
  ],
  facts: {
    wardrobe: [
      { garment: 'shirt', colour: '#8f9aa8' },
      { garment: 'jacket', colour: '#3b3a38', material: 'leather' },
      { garment: 'trousers', colour: '#2f333b' },
      { garment: 'flat-cap', colour: '#4a443c' },
      { garment: 'shoes' },
    ],
  },
});
