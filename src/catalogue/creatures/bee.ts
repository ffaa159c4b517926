import { defineCreature } from '../kinds.ts';
import { insect } from '../kit/insect.ts';

export default defineCreature({
  id: 'bee',
  words: ['bee', 'bumblebee', 'honeybee', 'honey bee', 'wasp', 'hornet'],
  facts: {
    size: [0.136, 0.063, 0.133],
    materials: ['plastic'],
    gait: 'wings',
    speed: 0.8,
    colour: '#f0b62c',
    head: [0, 0.032, 0.041],
    rests: 'air',
  },
  build: (kit, params) =>
    insect(kit, params, {
      colour: '#f0b62c',
      length: 0.1,
      head: 0.17,
      thorax: 0.2,
      abdomen: [0.23, 0.22, 0.34],
      dark: '#241a12',
      rings: { colour: '#241a12', count: 3 },
      furry: true,
      eyes: { size: 0.09, colour: '#1a120e' },
      legs: 0.26,
      wings: { span: 0.62, width: 0.34, pairs: 2 },
    }),
});
