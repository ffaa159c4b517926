import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 1.1,
  height: 0.92,
  girth: [0.35, 0.38, 0.34],
  neck: [0.22, 0.7, 0.22],
  head: [0.27, 0.07, 0.08],
  ears: { kind: 'round', size: 0.17, colour: '#1d1b1d', inside: '#2a2729' },
  tail: [0.09, 0.07, 0.05, 0],
  leg: [0.15, 0.12],
  feet: 'paw',
  colour: '#efebe2',
  dark: '#1d1b1d',
  coat: [0.008, 0.14],
  face: { iris: '#1e120c', eyes: 0.85, cheeks: 0.9, lid: '#1d1b1d' },
  marks: [m.band('#1d1b1d', 0.16, 0.44), m.all(['leg'], '#1d1b1d'), m.eyePatches('#1d1b1d', 0.44)],
};

export default defineCreature({
  id: 'panda',
  words: ['panda', 'giant panda', 'panda bear', 'panda cub'],
  facts: {
    size: [0.76, 1.09, 1.52],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.9,
    colour: '#efebe2',
    limbs: '#1d1b1d',
    sound: 'bear-growl',
    head: [0, 0.82, 0.79],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
