import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'fox',
  words: ['fox', 'vixen'],
  facts: {
    size: [0.2, 0.5, 1],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.2,
    colour: '#c4622a',
    head: [0, 0.39, 0.35],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 0.5,
      height: 0.38,
      girth: [0.09, 0.082, 0.085],
      neck: [0.1, 0.85, 0.055],
      head: [0.075, 0.075, 0.022],
      ears: { kind: 'pointed', size: 0.11 },
      tail: [0.42, 0.04, 0.075, 0.25],
      leg: [0.034, 0.02],
      feet: 'paw',
      pale: '#f1e4d2',
      dark: '#2c1d18',
      colour: '#c4622a',
    }),
});
