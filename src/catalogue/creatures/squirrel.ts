import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.15,
  height: 0.115,
  girth: [0.036, 0.042, 0.044],
  neck: [0.03, 1.1, 0.022],
  head: [0.036, 0.014, 0.011],
  ears: { kind: 'pointed', size: 0.032 },
  tail: [0.22, 0.018, 0.014, 0.95],
  brush: 0.036,
  leg: [0.015, 0.009],
  feet: 'paw',
  colour: '#a8602e',
  pale: '#f0e2cc',
  face: { iris: '#1c100a', eyes: 1.25, set: 'side', cheeks: 0.7, whiskers: true },
  marks: [m.belly('#f0e2cc', -0.2), m.muzzle('#f0e2cc', 0.7)],
};

export default defineCreature({
  id: 'squirrel',
  words: ['squirrel', 'chipmunk', 'red squirrel'],
  facts: {
    size: [0.09, 0.3, 0.29],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.8,
    colour: '#a8602e',
    head: [0, 0.12, 0.1],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
