import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'doctor',
  words: [
    'doctor',
    'physician',
    'surgeon',
    'dentist',
    'medic',
    'paramedic',
    'veterinarian',
    'vet',
    'therapist',
    'psychologist',
  ],
  facts: {
    usual: ['hospital'],
    wardrobe: [
      { garment: 'lab-coat' },
      { garment: 'shirt', colour: '#9fb6cc' },
      { garment: 'trousers' },
      { garment: 'stethoscope' },
      { garment: 'shoes' },
    ],
  },
});
