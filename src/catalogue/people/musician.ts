import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'musician',
  words: [
    'musician',
    'guitarist',
    'drummer',
    'bassist',
    'saxophonist',
    'trumpeter',
    'busker',
    'street musician',
    'band member',
    'rocker',
    'flutist',
    'jazz musician',
    'bluesman',
  ],
  facts: {
    usual: ['theatre', 'street'],
    hair: 'messy',
    wardrobe: [
      { garment: 'leather-jacket' },
      { garment: 't-shirt', colour: '#3a3a40' },
      { garment: 'jeans', colour: '#23262e' },
      { garment: 'boots' },
    ],
  },
});
