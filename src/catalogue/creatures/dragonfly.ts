import { defineCreature } from '../kinds.ts';
import { insect } from '../kit/insect.ts';

export default defineCreature({
  id: 'dragonfly',
  words: ['dragonfly', 'damselfly'],
  facts: {
    size: [0.191, 0.05, 0.168],
    materials: ['plastic'],
    gait: 'wings',
    speed: 1,
    colour: '#2c9ab0',
    head: [0, 0.024, 0.031],
    rests: 'air',
  },
  build: (kit, params) =>
    insect(kit, params, {
      colour: '#2c9ab0',
      length: 0.11,
      head: 0.13,
      thorax: 0.12,
      abdomen: [0.045, 0.045, 0.55],
      dark: '#1c5a70',
      rings: { colour: '#123c4c', count: 6 },
      eyes: { size: 0.1, colour: '#3cc8a0' },
      feelers: 0.08,
      legs: 0.18,
      wings: { span: 0.85, width: 0.2, pairs: 2 },
    }),
});
