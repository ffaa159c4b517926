import { defineCreature } from '../kinds.ts';
import { fish } from '../kit/fish.ts';

export default defineCreature({
  id: 'goldfish',
  words: ['goldfish', 'gold fish', 'betta', 'betta fish'],
  facts: {
    size: [0.195, 0.168, 0.224],
    materials: ['felt'],
    gait: 'fins',
    speed: 0.4,
    colour: '#f08a24',
    head: [0, 0.07, 0.06],
    rests: 'water',
  },
  build: (kit, params) =>
    fish(kit, params, {
      colour: '#f08a24',
      length: 0.16,
      girth: [0.036, 0.048],
      thickest: 0.36,
      tail: { height: 0.14, flat: false },
      fin: { top: 0.045, side: 0.05 },
      belly: '#f8c878',
      eye: 0.014,
    }),
});
