import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.085,
  height: 0.058,
  girth: [0.02, 0.025, 0.026],
  neck: [0.02, 0.5, 0.017],
  head: [0.024, 0.014, 0.006],
  ears: { kind: 'round', size: 0.032, inside: '#e0a8a0' },
  tail: [0.09, 0.004, 0.002, 0.1],
  leg: [0.008, 0.006],
  feet: 'paw',
  colour: '#8d8078',
  pale: '#d9c9bd',
  dark: '#d8a89c',
  face: { iris: '#120c0c', eyes: 1.2, cheeks: 0.5, whiskers: true, nose: '#d08a84', lid: '#786c66' },
  marks: [m.belly('#d9c9bd', -0.2)],
};

export default defineCreature({
  id: 'mouse',
  words: ['mouse', 'rat', 'rodent', 'mice'],
  facts: {
    size: [0.05, 0.07, 0.16],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.5,
    colour: '#8d8078',
    head: [0, 0.05, 0.07],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
