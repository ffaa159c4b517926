import { defineCreature } from '../kinds.ts';
import { fish } from '../kit/animals.ts';

export default defineCreature({
  id: 'fish',
  words: ['fish', 'goldfish', 'koi', 'clownfish', 'carp', 'tropical fish'],
  facts: { size: [0.1, 0.17, 0.3], materials: ['plastic'], gait: 'fins', speed: 0.6, colour: '#e07a2c', head: [0, 0.08, 0.12], rests: 'water' },
  build(kit, params) {
    fish(kit, { back: params.colour ?? '#e07a2c', belly: '#f0c890', length: 0.3, tall: 0.36, wide: 0.24, fin: '#c85a20', dorsal: 0.12, stripes: '#f4ece0' }, 0.08);
  },
});
