import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'player',
  words: ['player', 'opponent', 'team player'],
  facts: {
    usual: ['gymnasium', 'stadium'],
    callings: ['basketball-player', 'footballer', 'tennis-player'],
    build: 'athletic',
    age: 'young',
    wardrobe: [{ garment: 'sports-shirt' }, { garment: 'basketball-shorts' }, { garment: 'sneakers' }],
  },
});
