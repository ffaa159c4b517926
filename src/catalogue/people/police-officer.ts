import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'police-officer',
  words: [
    'police officer',
    'policeman',
    'policewoman',
    'cop',
    'officer',
    'constable',
    'sheriff',
    'security guard',
    'guard',
    'patrolman',
  ],
  facts: {
    usual: ['street'],
    wardrobe: [{ garment: 'uniform' }, { garment: 'police-cap' }, { garment: 'shoes', colour: '#15151a' }],
  },
});
