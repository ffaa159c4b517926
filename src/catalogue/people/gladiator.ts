import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'gladiator',
  words: ['gladiator', 'centurion', 'legionary', 'spartan', 'roman soldier'],
  facts: {
    usual: ['stadium'],
    sex: 'male',
    build: 'athletic',
    hair: 'short',
    wardrobe: [{ garment: 'samurai-armor', colour: '#7a4a2a' }, { garment: 'sandals' }, { garment: 'cape' }],
  },
});
