import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'seamstress',
  words: [
    'seamstress',
    'dressmaker',
    'weaver',
    'florist',
    'shopkeeper',
    'shop assistant',
    'cashier',
    'vendor',
    'merchant',
    'street vendor',
    'market seller',
  ],
  facts: {
    usual: ['workshop'],
    sex: 'female',
    hair: 'bun',
    wardrobe: [
      { garment: 'blouse', colour: '#cdb79a' },
      { garment: 'skirt', colour: '#54604a' },
      { garment: 'apron', colour: '#8a6d52' },
      { garment: 'flats', colour: '#4a3428', material: 'leather' },
    ],
  },
});
