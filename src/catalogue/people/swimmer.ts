import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'swimmer',
  words: ['swimmer', 'diver', 'lifeguard', 'bather', 'sunbather'],
  facts: {
    usual: ['beach', 'lake'],
    sex: 'female',
    build: 'athletic',
    hair: 'bun',
    wardrobe: [{ garment: 'swimsuit' }, { garment: 'bare-feet' }, { garment: 'goggles' }],
  },
});
