import { defineCreature } from '../kinds.ts';
import { fish } from '../kit/fish.ts';

export default defineCreature({
  id: 'whale',
  words: ['whale', 'humpback', 'orca', 'blue whale', 'sperm whale'],
  facts: {
    size: [3, 3.2, 12],
    materials: ['leather'],
    gait: 'fins',
    speed: 2,
    colour: '#3c4c5e',
    head: [0, 1.68, 5.4],
    rests: 'water',
  },
  build: (kit, params) =>
    fish(kit, params, {
      length: 12,
      girth: [1.35, 1.4],
      thickest: 0.3,
      tail: { height: 3.2, flat: true },
      fin: { top: 0.5, side: 1.5 },
      belly: '#c8cfd2',
      eye: 0.12,
      material: 'leather',
      colour: '#3c4c5e',
    }),
});
