import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.085,
  height: 0.07,
  girth: [0.031, 0.036, 0.034],
  neck: [0.014, 0.6, 0.026],
  head: [0.032, 0.008, 0.011],
  ears: { kind: 'round', size: 0.022, inside: '#e0a8a0' },
  tail: [0.012, 0.006, 0.004, 0.2],
  leg: [0.011, 0.008],
  feet: 'paw',
  colour: '#d0995a',
  pale: '#f6ecdc',
  dark: '#e6b8a4',
  face: { iris: '#140c0a', eyes: 1.3, cheeks: 1, whiskers: true, nose: '#d08a84', lid: '#b98448' },
  marks: [m.belly('#f6ecdc', -0.05), m.muzzle('#f6ecdc', 0.9)],
};

export default defineCreature({
  id: 'hamster',
  words: ['hamster', 'guinea pig', 'gerbil', 'vole'],
  facts: {
    size: [0.07, 0.09, 0.13],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.4,
    colour: '#d0995a',
    head: [0, 0.06, 0.07],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
