import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'swan',
  words: ['swan', 'goose', 'gosling', 'cygnet'],
  facts: {
    size: [1.24, 1.074, 0.946],
    materials: ['felt'],
    gait: 'wings',
    speed: 0.8,
    colour: '#f6f4f0',
    head: [0, 1.013, 0.346],
    rests: 'water',
  },
  build: (kit, params) =>
    bird(kit, params, {
      length: 0.6,
      girth: 0.2,
      neck: [0.55, 1.35],
      head: 0.08,
      beak: { length: 0.11, radius: 0.026, colour: '#e8782c' },
      wing: [0.5, 0.34],
      tail: 0.2,
      legs: { length: 0.14, colour: '#3a3430' },
      colour: '#f6f4f0',
    }),
});
