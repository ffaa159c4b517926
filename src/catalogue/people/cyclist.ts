import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'cyclist',
  words: [
    'cyclist',
    'mountain biker',
    'bmx rider',
    'road racer',
    'bicyclist',
    'biker on a bicycle',
    'courier',
    'bike messenger',
    'delivery rider',
  ],
  facts: {
    carries: ['bicycle'],
    usual: ['mountain-road', 'street'],
    build: 'athletic',
    wardrobe: [
      { garment: 'sports-shirt', colour: '#d8742a' },
      { garment: 'leggings' },
      { garment: 'helmet', colour: '#e0ddd4' },
      { garment: 'sneakers' },
      { garment: 'gloves' },
    ],
  },
});
