import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.6,
  height: 0.26,
  girth: [0.085, 0.09, 0.088],
  neck: [0.13, 0.75, 0.066],
  head: [0.078, 0.03, 0.034],
  ears: { kind: 'round', size: 0.034 },
  tail: [0.4, 0.042, 0.012, -0.1],
  leg: [0.03, 0.026],
  feet: 'paw',
  colour: '#6a4a34',
  pale: '#cbb08c',
  face: { iris: '#140c0a', eyes: 1, cheeks: 0.75, whiskers: true },
  marks: [m.belly('#cbb08c', -0.35), m.muzzle('#d9c2a2', 0.8), m.bib('#cbb08c', 0.8)],
};

export default defineCreature({
  id: 'otter',
  words: ['otter', 'sea otter', 'weasel', 'ferret', 'mink', 'beaver', 'meerkat', 'mongoose'],
  facts: {
    size: [0.18, 0.37, 0.76],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.9,
    colour: '#6a4a34',
    head: [0, 0.29, 0.39],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
