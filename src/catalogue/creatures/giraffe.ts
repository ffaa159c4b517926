import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'giraffe',
  words: ['giraffe'],
  facts: {
    size: [0.8, 4.6, 2.6],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.5,
    colour: '#d9a85c',
    head: [0, 4.25, 1.51],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 1.7,
      height: 2.7,
      girth: [0.36, 0.36, 0.33],
      neck: [1.9, 1.25, 0.2],
      head: [0.2, 0.26, 0.1],
      ears: { kind: 'floppy', size: 0.22 },
      tail: [0.9, 0.04, 0.04, -0.9],
      leg: [0.17, 0.075],
      feet: 'hoof',
      pale: '#efdcb4',
      horns: { kind: 'straight', size: 0.18, colour: '#6a4a2c' },
      patches: { kind: 'spots', colour: '#8a5426' },
      colour: '#d9a85c',
    }),
});
