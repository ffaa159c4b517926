import { defineCreature } from '../kinds.ts';
import { fish } from '../kit/fish.ts';

export default defineCreature({
  id: 'fish',
  words: ['fish', 'goldfish', 'clownfish', 'salmon', 'trout', 'koi', 'carp', 'tuna'],
  facts: {
    size: [0.06, 0.12, 0.24],
    materials: ['felt'],
    gait: 'fins',
    speed: 0.5,
    colour: '#e87a2c',
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
      belly: '#f6d8b0',
      stripes: '#f6f2ea',
      eye: 0.013,
      colour: '#e87a2c',
    }),
});
