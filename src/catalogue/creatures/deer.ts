import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'deer',
  words: ['deer', 'stag', 'elk', 'moose', 'reindeer', 'fawn', 'doe', 'antelope'],
  facts: {
    size: [0.45, 1.8, 1.7],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.4,
    colour: '#96683e',
    head: [0, 1.3, 0.77],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 1.05,
      height: 1.08,
      girth: [0.19, 0.18, 0.18],
      neck: [0.42, 1, 0.09],
      head: [0.105, 0.14, 0.045],
      ears: { kind: 'floppy', size: 0.14 },
      tail: [0.16, 0.04, 0.02, 0.3],
      leg: [0.075, 0.028],
      feet: 'hoof',
      pale: '#d8bd96',
      horns: { kind: 'antlers', size: 0.5 },
      colour: '#96683e',
    }),
});
