import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'mouse',
  words: ['mouse', 'rat', 'hamster', 'squirrel', 'chipmunk', 'rodent'],
  facts: {
    size: [0.05, 0.07, 0.16],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.5,
    colour: '#8d8078',
    head: [0, 0.05, 0.07],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 0.085,
      height: 0.055,
      girth: [0.02, 0.025, 0.026],
      neck: [0.02, 0.4, 0.018],
      head: [0.02, 0.014, 0.005],
      ears: { kind: 'round', size: 0.024 },
      tail: [0.08, 0.004, 0.002, 0.1],
      leg: [0.008, 0.005],
      feet: 'paw',
      pale: '#d9c9bd',
      colour: '#8d8078',
    }),
});
