import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'swan',
  words: ['swan', 'flamingo', 'crane bird', 'heron', 'stork', 'egret'],
  facts: {
    size: [0.7, 1.1, 1],
    materials: ['felt'],
    gait: 'biped',
    speed: 0.8,
    colour: '#f6f4f0',
    head: [0, 0.917, 0.407],
    rests: 'water',
  },
  build: (kit, params) =>
    bird(kit, params, {
      length: 0.6,
      girth: 0.2,
      neck: [0.5, 1.35],
      head: 0.08,
      beak: { length: 0.11, radius: 0.026, colour: '#e8782c' },
      wing: [0.5, 0.34],
      tail: 0.2,
      legs: { length: 0.14, colour: '#3a3430' },
      folded: true,
      colour: '#f6f4f0',
    }),
});
