import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'child',
  words: ['child', 'kid', 'youngster', 'youth', 'preschooler'],
  facts: {
    plain: true,
    age: 'child',
    height: 1.2,
    wardrobe: [{ garment: 'sweater', colour: '#c8562f' }, { garment: 'jeans' }, { garment: 'sneakers' }],
  },
});
