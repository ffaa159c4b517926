import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'duck',
  words: ['duck', 'mallard'],
  facts: {
    size: [0.233, 0.426, 0.516],
    materials: ['felt'],
    gait: 'biped',
    speed: 0.8,
    colour: '#efe7d6',
    sound: 'duck-quack',
    head: [0, 0.377, 0.163],
    rests: 'water',
  },
  build: (kit, params) =>
    bird(kit, params, {
      length: 0.3,
      girth: 0.11,
      neck: [0.12, 1.25],
      head: 0.065,
      beak: { length: 0.075, radius: 0.026, colour: '#e8a02c', flat: true },
      wing: [0.22, 0.16],
      tail: 0.12,
      legs: { length: 0.08, colour: '#e8862c' },
      folded: true,
      colour: '#efe7d6',
    }),
});
