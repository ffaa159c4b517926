import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 1.05,
  height: 1.08,
  girth: [0.19, 0.17, 0.175],
  neck: [0.44, 1.02, 0.092],
  head: [0.11, 0.14, 0.048],
  ears: { kind: 'floppy', size: 0.15, inside: '#e0c4a4' },
  tail: [0.16, 0.04, 0.03, 0.3],
  tailTip: '#f2e8d8',
  leg: [0.07, 0.03],
  feet: 'hoof',
  colour: '#9a683a',
  pale: '#e0c8a2',
  horns: { kind: 'antlers', size: 0.5 },
  face: { iris: '#1a0e08', set: 'side', eyes: 1.3, cheeks: 0.3, lid: '#6e4626' },
  marks: [m.belly('#e0c8a2', -0.45), m.muzzle('#d8bd96', 0.5), m.bib('#d8bd96', 0.5)],
};

export default defineCreature({
  id: 'deer',
  words: ['deer', 'stag', 'elk', 'moose', 'reindeer', 'caribou', 'buck'],
  facts: {
    size: [0.45, 1.8, 1.7],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.4,
    colour: '#9a683a',
    head: [0, 1.32, 0.74],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
