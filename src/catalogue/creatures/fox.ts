import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.5,
  height: 0.38,
  girth: [0.09, 0.08, 0.084],
  neck: [0.1, 0.9, 0.058],
  head: [0.082, 0.078, 0.022],
  ears: { kind: 'pointed', size: 0.11, colour: '#2c1d18', inside: '#e8d8c4' },
  tail: [0.46, 0.03, 0.014, 0.12],
  brush: 0.078,
  tailTip: '#f5ecdf',
  leg: [0.034, 0.021],
  feet: 'paw',
  colour: '#c9632a',
  pale: '#f1e4d2',
  dark: '#2c1d18',
  face: { iris: '#b07a2a', eyes: 1.05, cheeks: 0.45, tufts: 0.34, lid: '#8a421c' },
  marks: [m.belly('#f1e4d2', -0.45), m.bib('#f6ecde', 0.8), m.socks('#2c1d18', 0.5), m.mask('#f6ecde', 0.3)],
};

export default defineCreature({
  id: 'fox',
  words: ['fox', 'vixen', 'red fox', 'fox cub'],
  facts: {
    size: [0.18, 0.56, 1.03],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.2,
    colour: '#c9632a',
    head: [0, 0.4, 0.32],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
