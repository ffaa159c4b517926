import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'postman',
  words: [
    'postman',
    'mailman',
    'mail carrier',
    'delivery man',
    'delivery person',
    'courier driver',
    'bellhop',
    'doorman',
    'conductor on a train',
    'train conductor',
    'stationmaster',
  ],
  facts: {
    usual: ['street'],
    sex: 'male',
    wardrobe: [{ garment: 'uniform', colour: '#3a5a8a' }, { garment: 'police-cap' }, { garment: 'shoes' }],
  },
});
