import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'samurai',
  words: ['samurai', 'ronin', 'swordsman', 'swordswoman', 'shogun'],
  facts: {
    usual: ['temple-courtyard', 'meadow'],
    sex: 'male',
    hair: 'bun',
    wardrobe: [
      { garment: 'kimono', colour: '#2d3446' },
      { garment: 'samurai-armor' },
      { garment: 'sandals' },
    ],
  },
});
