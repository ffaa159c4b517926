import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'horse',
  words: ['horse', 'stallion', 'mare', 'pony', 'steed', 'foal', 'mustang'],
  facts: {
    size: [0.6, 2.1, 2.5],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.8,
    colour: '#7a4a2c',
    sound: 'horse-neigh',
    head: [0, 1.96, 1.2],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 1.5,
      height: 1.58,
      girth: [0.3, 0.29, 0.29],
      neck: [0.72, 0.95, 0.16],
      head: [0.15, 0.26, 0.085],
      ears: { kind: 'pointed', size: 0.16 },
      tail: [0.85, 0.06, 0.05, -0.85],
      leg: [0.13, 0.05],
      feet: 'hoof',
      dark: '#2a1c14',
      mane: { colour: '#241812', size: 0.28 },
      colour: '#7a4a2c',
    }),
});
