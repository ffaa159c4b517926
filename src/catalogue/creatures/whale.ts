import { defineCreature } from '../kinds.ts';
import { fish } from '../kit/animals.ts';

export default defineCreature({
  id: 'whale',
  words: ['whale', 'humpback', 'humpback whale', 'blue whale'],
  facts: { size: [3.6, 3.2, 12], materials: ['plastic'], gait: 'fins', speed: 2, colour: '#3f5668', head: [0, 1.6, 4.6], rests: 'water' },
  build(kit, params) {
    fish(kit, { back: params.colour ?? '#3f5668', belly: '#b8c4cc', length: 12, tall: 0.24, wide: 0.24, fin: '#34485a', dorsal: 0.05, flukes: true }, 1.6);
  },
});
