import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'motorcyclist',
  words: ['motorcyclist', 'biker', 'motorbike rider'],
  facts: {
    usual: ['mountain-road'],
    wardrobe: [
      { garment: 'leather-jacket' },
      { garment: 't-shirt', colour: '#d8d4ca' },
      { garment: 'jeans', colour: '#2b3038' },
      { garment: 'boots' },
      { garment: 'gloves' },
      { garment: 'motorcycle-helmet' },
    ],
  },
});
