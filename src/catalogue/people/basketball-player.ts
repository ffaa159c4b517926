import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'basketball-player',
  words: ['basketball player', 'point guard', 'dunker', 'streetballer'],
  facts: {
    usual: ['gymnasium'],
    sex: 'male',
    build: 'athletic',
    height: 1.98,
    age: 'young',
    carries: ['basketball'],
    hair: 'buzz',
    wardrobe: [
      { garment: 'jersey' },
      { garment: 'basketball-shorts' },
      { garment: 'sneakers' },
      { garment: 'headband' },
    ],
  },
});
