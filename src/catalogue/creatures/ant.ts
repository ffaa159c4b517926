import { defineCreature } from '../kinds.ts';
import { insect } from '../kit/insect.ts';

export default defineCreature({
  id: 'ant',
  words: ['ant', 'termite', 'cricket', 'grasshopper', 'mantis', 'praying mantis', 'cockroach'],
  facts: {
    size: [0.079, 0.052, 0.077],
    materials: ['plastic'],
    gait: 'none',
    speed: 0.2,
    colour: '#5a2c1a',
    head: [0, 0.028, 0.024],
    rests: 'ground',
  },
  build: (kit, params) =>
    insect(kit, params, {
      colour: '#5a2c1a',
      length: 0.06,
      head: 0.2,
      thorax: 0.15,
      abdomen: [0.2, 0.19, 0.3],
      dark: '#6a3420',
      eyes: { size: 0.055, colour: '#0e0a08' },
      feelers: 0.45,
      legs: 0.5,
      jaws: true,
    }),
});
