import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'cow',
  words: ['cow', 'bull', 'ox', 'calf', 'cattle', 'buffalo', 'bison'],
  facts: {
    size: [0.75, 1.6, 2.3],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1,
    colour: '#e9e2d6',
    sound: 'cow-moo',
    head: [0, 1.32, 1.2],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 1.6,
      height: 1.38,
      girth: [0.36, 0.38, 0.33],
      neck: [0.4, 0.5, 0.2],
      head: [0.18, 0.2, 0.12],
      ears: { kind: 'floppy', size: 0.2 },
      tail: [0.8, 0.035, 0.03, -0.9],
      leg: [0.13, 0.065],
      feet: 'hoof',
      pale: '#e8b8a4',
      horns: { kind: 'curved', size: 0.22 },
      patches: { kind: 'spots', colour: '#3a2c26' },
      colour: '#e9e2d6',
    }),
});
