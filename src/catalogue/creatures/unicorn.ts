import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'unicorn',
  words: ['unicorn'],
  facts: {
    size: [0.6, 2.2, 2.5],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.8,
    colour: '#f2eef0',
    sound: 'horse-neigh',
    head: [0, 1.89, 1.13],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 1.45,
      height: 1.5,
      girth: [0.28, 0.27, 0.27],
      neck: [0.7, 1, 0.15],
      head: [0.145, 0.25, 0.08],
      ears: { kind: 'pointed', size: 0.16 },
      tail: [0.85, 0.06, 0.05, -0.85],
      leg: [0.12, 0.05],
      feet: 'hoof',
      dark: '#c9b6e0',
      mane: { colour: '#d9a8d8', size: 0.3 },
      horns: { kind: 'one', size: 0.5, colour: '#f0cf7a' },
      colour: '#f2eef0',
    }),
});
