import { defineCreature } from '../kinds.ts';
import { fish } from '../kit/fish.ts';

export default defineCreature({
  id: 'shark',
  words: ['shark', 'great white', 'hammerhead'],
  facts: {
    size: [0.9, 1.2, 4],
    materials: ['leather'],
    gait: 'fins',
    speed: 2,
    colour: '#6f7a84',
    head: [0, 0.72, 1.8],
    rests: 'water',
  },
  build: (kit, params) =>
    fish(kit, params, {
      length: 4,
      girth: [0.42, 0.48],
      thickest: 0.36,
      tail: { height: 1.2, flat: false },
      fin: { top: 0.55, side: 0.5 },
      belly: '#e6e8e6',
      teeth: true,
      eye: 0.05,
      material: 'leather',
      colour: '#6f7a84',
    }),
});
