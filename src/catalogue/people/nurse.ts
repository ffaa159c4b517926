import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'nurse',
  words: ['nurse', 'caregiver', 'midwife', 'hospital worker'],
  facts: {
    usual: ['hospital'],
    sex: 'female',
    hair: 'bun',
    wardrobe: [{ garment: 'scrubs' }, { garment: 'stethoscope' }, { garment: 'sneakers' }],
  },
});
