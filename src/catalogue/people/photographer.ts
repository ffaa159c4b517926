import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'photographer',
  words: [
    'photographer',
    'cameraman',
    'filmmaker',
    'director',
    'videographer',
    'cinematographer',
    'blogger',
    'vlogger',
    'influencer',
  ],
  facts: {
    usual: ['studio', 'street'],
    carries: ['camera'],
    wardrobe: [
      { garment: 'jacket', colour: '#5b5a48' },
      { garment: 't-shirt', colour: '#2b2c30' },
      { garment: 'jeans' },
      { garment: 'sneakers' },
    ],
  },
});
