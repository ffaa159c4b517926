import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'swimmer',
  words: ['swimmer', 'diver', 'lifeguard', 'bather', 'sunbather'],
  facts: {
    sex: 'female',
    build: 'athletic',
    hair: 'bun',
    wardrobe: [{ garment: 'swimsuit' }, { garment: 'bare-feet' }, { garment: 'goggles' }],
  },
});
