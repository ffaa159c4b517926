import { defineCreature } from '../kinds.ts';
import { fish } from '../kit/fish.ts';

export default defineCreature({
  id: 'clownfish',
  words: ['clownfish', 'clown fish', 'nemo', 'anemonefish'],
  facts: {
    size: [0.172, 0.133, 0.193],
    materials: ['felt'],
    gait: 'fins',
    speed: 0.4,
    colour: '#ee6a1c',
    head: [0, 0.06, 0.07],
    rests: 'water',
  },
  build: (kit, params) =>
    fish(kit, params, {
      colour: '#ee6a1c',
      length: 0.17,
      girth: [0.03, 0.046],
      thickest: 0.36,
      tail: { height: 0.075, flat: false },
      fin: { top: 0.04, side: 0.045 },
      belly: '#f0802c',
      stripes: '#f6f4ee',
      eye: 0.013,
    }),
});
