import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 1.7,
  height: 2.7,
  girth: [0.36, 0.35, 0.32],
  neck: [1.9, 1.2, 0.19],
  head: [0.2, 0.28, 0.1],
  ears: { kind: 'floppy', size: 0.24 },
  tail: [0.9, 0.035, 0.04, -0.9],
  tailTip: '#4a3020',
  leg: [0.16, 0.075],
  feet: 'hoof',
  pale: '#efdcb4',
  colour: '#e6c98c',
  horns: { kind: 'straight', size: 0.2, colour: '#6a4a2c' },
  face: { iris: '#2a160c', set: 'side', eyes: 1.1, lid: '#b98a52' },
  marks: [m.plates('#9a5f2c', 0.16), m.muzzle('#efe0c0', 0.7)],
};

export default defineCreature({
  id: 'giraffe',
  words: ['giraffe'],
  facts: {
    size: [0.8, 4.6, 2.6],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.5,
    colour: '#e6c98c',
    head: [0, 4.22, 1.52],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
