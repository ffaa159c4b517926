import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'lion',
  words: ['lion', 'lioness'],
  facts: {
    size: [0.6, 1.25, 2.2],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.4,
    colour: '#c79a58',
    sound: 'lion-roar',
    head: [0, 1, 0.92],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 1.25,
      height: 0.98,
      girth: [0.25, 0.22, 0.22],
      neck: [0.28, 0.75, 0.16],
      head: [0.19, 0.1, 0.075],
      ears: { kind: 'round', size: 0.12 },
      tail: [0.85, 0.035, 0.03, -0.2],
      leg: [0.1, 0.07],
      feet: 'paw',
      pale: '#e6cfa4',
      mane: { colour: '#7a4a22', size: 0.36, round: true },
      colour: '#c79a58',
    }),
});
