import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'firefighter',
  words: ['firefighter', 'fireman', 'rescuer', 'rescue worker', 'hazmat worker'],
  facts: {
    usual: ['street'],
    build: 'athletic',
    wardrobe: [
      { garment: 'firefighter-gear' },
      { garment: 'hard-hat', colour: '#c8352b' },
      { garment: 'rubber-boots', colour: '#2b2a28' },
      { garment: 'gloves' },
    ],
  },
});
