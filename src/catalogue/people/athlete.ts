import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'athlete',
  words: [
    'athlete',
    'gymnast',
    'sportsman',
    'sportswoman',
    'sprinter',
    'hurdler',
    'jumper',
    'trainer',
    'coach',
    'fitness instructor',
    'weightlifter',
    'bodybuilder',
    'volleyball player',
    'competitor',
  ],
  facts: {
    usual: ['stadium'],
    build: 'athletic',
    age: 'young',
    wardrobe: [{ garment: 'tank-top', colour: '#2d5a8c' }, { garment: 'leggings' }, { garment: 'sneakers' }],
  },
});
