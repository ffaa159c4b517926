import { defineCreature } from '../kinds.ts';
import { insect } from '../kit/insect.ts';

export default defineCreature({
  id: 'ladybird',
  words: ['ladybird', 'ladybug', 'lady bug', 'beetle', 'scarab'],
  facts: {
    size: [0.061, 0.046, 0.099],
    materials: ['plastic'],
    gait: 'none',
    speed: 0.15,
    colour: '#d02c1e',
    head: [0, 0.023, 0.029],
    rests: 'ground',
  },
  build: (kit, params) =>
    insect(kit, params, {
      colour: '#d02c1e',
      length: 0.06,
      head: 0.2,
      thorax: 0.24,
      abdomen: [0.42, 0.34, 0.46],
      dark: '#1a1514',
      cases: { colour: '#d02c1e', spots: '#16110f' },
      eyes: { size: 0.075, colour: '#f4f0e8' },
      feelers: 0.2,
      legs: 0.3,
    }),
});
