import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'tiger',
  words: ['tiger', 'tigress', 'leopard', 'cheetah', 'panther', 'jaguar'],
  facts: {
    size: [0.55, 1.1, 2.3],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.5,
    colour: '#d07a2c',
    sound: 'lion-roar',
    head: [0, 0.89, 0.92],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 1.3,
      height: 0.92,
      girth: [0.24, 0.22, 0.22],
      neck: [0.24, 0.6, 0.16],
      head: [0.18, 0.09, 0.07],
      ears: { kind: 'round', size: 0.11 },
      tail: [0.9, 0.04, 0.035, 0.1],
      leg: [0.1, 0.07],
      feet: 'paw',
      pale: '#f4e6d0',
      patches: { kind: 'stripes', colour: '#241a16' },
      colour: '#d07a2c',
    }),
});
