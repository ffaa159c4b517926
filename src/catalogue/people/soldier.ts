import { definePerson } from '../kinds.ts';

export default definePerson({
  id: 'soldier',
  words: [
    'soldier',
    'trooper',
    'marine',
    'infantryman',
    'army officer',
    'sniper',
    'commando',
    'paratrooper',
    'veteran',
    'combatant',
    'rebel',
    'guerrilla',
  ],
  facts: {
    usual: ['meadow', 'forest'],
    sex: 'male',
    build: 'athletic',
    wardrobe: [{ garment: 'fatigues' }, { garment: 'helmet', colour: '#4c5338' }, { garment: 'boots' }],
  },
});
