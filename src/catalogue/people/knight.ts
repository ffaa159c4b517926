import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'knight',
  words: ['knight', 'crusader', 'paladin', 'armored warrior', 'warrior'],
  facts: {
    sex: 'male',
    build: 'athletic',
    wardrobe: [{ garment: 'armor' }, { garment: 'knight-helmet' }],
  },
});
