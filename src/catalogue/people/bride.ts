import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'bride',
  words: ['bride', 'newlywed'],
  facts: {
    usual: ['cathedral', 'park'],
    sex: 'female',
    age: 'young',
    hair: 'bun',
    wardrobe: [
      { garment: 'wedding-dress' },
      { garment: 'tiara' },
      { garment: 'veil' },
      { garment: 'necklace' },
      { garment: 'heels', colour: '#efe9de', material: 'satin' },
    ],
  },
});
