import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 1.05,
  height: 1.1,
  girth: [0.24, 0.25, 0.23],
  neck: [0.45, 0.85, 0.13],
  head: [0.13, 0.2, 0.078],
  ears: { kind: 'long', size: 0.3, inside: '#d8ccbc' },
  tail: [0.5, 0.03, 0.03, -0.9],
  leg: [0.09, 0.045],
  feet: 'hoof',
  colour: '#8b857e',
  pale: '#d9d2c6',
  dark: '#5e5954',
  mane: { colour: '#4c4844', size: 0.13 },
  face: { iris: '#1e100a', set: 'side', eyes: 1.15, lid: '#d9d2c6' },
  marks: [m.belly('#d9d2c6', -0.5), m.muzzle('#e6e0d4', 0.55)],
};

export default defineCreature({
  id: 'donkey',
  words: ['donkey', 'mule', 'burro'],
  facts: {
    size: [0.5, 1.68, 1.59],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.1,
    colour: '#8b857e',
    sound: 'horse-neigh',
    head: [0, 1.27, 0.82],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
