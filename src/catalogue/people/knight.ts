import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'knight',
  words: ['knight', 'crusader', 'paladin', 'armored warrior', 'warrior'],
  facts: {
    usual: ['meadow', 'medieval-street'],
    sex: 'male',
    build: 'athletic',
    wardrobe: [{ garment: 'armor' }, { garment: 'knight-helmet' }],
  },
});
