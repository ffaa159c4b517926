import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'rabbit',
  words: ['rabbit', 'bunny', 'hare'],
  facts: {
    size: [0.18, 0.42, 0.4],
    materials: ['felt'],
    gait: 'hop',
    speed: 0.8,
    colour: '#b9a690',
    head: [0, 0.2, 0.21],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 0.27,
      height: 0.2,
      girth: [0.075, 0.09, 0.1],
      neck: [0.07, 0.95, 0.05],
      head: [0.06, 0.02, 0.024],
      ears: { kind: 'long', size: 0.13 },
      tail: [0.05, 0.03, 0.035, 0.3],
      leg: [0.035, 0.02],
      feet: 'paw',
      pale: '#efe6da',
      colour: '#b9a690',
    }),
});
