import { defineCreature } from '../kinds.ts';
import { fish } from '../kit/animals.ts';

export default defineCreature({
  id: 'shark',
  words: ['shark', 'great white', 'great white shark'],
  facts: { size: [1.4, 1.6, 4.4], materials: ['plastic'], gait: 'fins', speed: 2, colour: '#6c7882', head: [0, 0.8, 1.7], rests: 'water' },
  build(kit, params) {
    fish(kit, { back: params.colour ?? '#6c7882', belly: '#d8dcdc', length: 4.4, tall: 0.22, wide: 0.2, fin: '#5c6872', dorsal: 0.14 }, 0.8);
  },
});
