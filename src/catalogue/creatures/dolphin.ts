import { defineCreature } from '../kinds.ts';
import { fish } from '../kit/fish.ts';

export default defineCreature({
  id: 'dolphin',
  words: ['dolphin', 'porpoise'],
  facts: {
    size: [0.6, 0.7, 2.4],
    materials: ['leather'],
    gait: 'fins',
    speed: 3,
    colour: '#7a8a9a',
    head: [0, 0.312, 0.99],
    rests: 'water',
  },
  build: (kit, params) =>
    fish(kit, params, {
      length: 2.2,
      girth: [0.24, 0.26],
      thickest: 0.36,
      tail: { height: 0.55, flat: true },
      fin: { top: 0.22, side: 0.26 },
      belly: '#dfe4e6',
      snout: 0.2,
      eye: 0.03,
      material: 'leather',
      colour: '#7a8a9a',
    }),
});
