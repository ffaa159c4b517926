import { defineCreature } from '../kinds.ts';
import { fish } from '../kit/fish.ts';

export default defineCreature({
  id: 'fish',
  words: ['fish', 'salmon', 'trout', 'koi', 'carp', 'tuna'],
  facts: {
    size: [0.16, 0.161, 0.275],
    materials: ['felt'],
    gait: 'fins',
    speed: 0.5,
    colour: '#4c86b0',
    head: [0, 0.066, 0.108],
    rests: 'water',
  },
  build: (kit, params) =>
    fish(kit, params, {
      length: 0.24,
      girth: [0.032, 0.055],
      thickest: 0.38,
      tail: { height: 0.11, flat: false },
      fin: { top: 0.05, side: 0.04 },
      belly: '#dfe8ea',
      eye: 0.013,
      colour: '#4c86b0',
    }),
});
