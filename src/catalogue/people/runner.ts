import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'runner',
  words: ['runner', 'jogger', 'marathoner', 'marathon runner', 'racer'],
  facts: {
    usual: ['park', 'street'],
    build: 'athletic',
    age: 'young',
    wardrobe: [
      { garment: 'tank-top', colour: '#d8622f' },
      { garment: 'basketball-shorts', colour: '#23262c' },
      { garment: 'sneakers', colour: '#c8d848' },
      { garment: 'headband', colour: '#efece4' },
    ],
  },
});
