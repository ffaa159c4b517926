import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.92,
  height: 0.62,
  girth: [0.22, 0.24, 0.24],
  neck: [0.16, 0.5, 0.17],
  head: [0.15, 0.15, 0.092],
  ears: { kind: 'round', size: 0.07 },
  tail: [0, 0.01, 0.01, 0],
  leg: [0.062, 0.045],
  feet: 'paw',
  colour: '#9a6e44',
  pale: '#a87c50',
  dark: '#6a4a30',
  face: { iris: '#1e120c', set: 'side', eyes: 0.85, cheeks: 0.45, lid: '#7c5634' },
  marks: [m.muzzle('#7e5836', 0.4)],
};

export default defineCreature({
  id: 'capybara',
  words: ['capybara'],
  facts: {
    size: [0.48, 0.69, 1.29],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.7,
    colour: '#9a6e44',
    head: [0, 0.54, 0.62],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
