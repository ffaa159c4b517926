import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'geisha',
  words: ['geisha', 'maiko', 'kimono woman', 'tea master', 'japanese woman in kimono'],
  facts: {
    usual: ['temple-courtyard'],
    sex: 'female',
    hair: 'bun',
    wardrobe: [{ garment: 'kimono', colour: '#a03a4a' }, { garment: 'sandals' }],
  },
});
