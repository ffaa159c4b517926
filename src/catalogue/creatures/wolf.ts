import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.85,
  height: 0.75,
  girth: [0.17, 0.142, 0.142],
  neck: [0.23, 0.8, 0.115],
  head: [0.125, 0.12, 0.042],
  ears: { kind: 'pointed', size: 0.125, inside: '#8f8a86' },
  tail: [0.46, 0.045, 0.02, -0.35],
  brush: 0.07,
  leg: [0.06, 0.038],
  feet: 'paw',
  colour: '#6a6a6e',
  pale: '#c2beb6',
  coat: [0.008, 0.07],
  face: { iris: '#d8a83a', cheeks: 0.45, tufts: 0.3, lid: '#3e3e42' },
  marks: [
    m.saddle('#4c4c52', 0.3),
    m.belly('#c2beb6', -0.35),
    m.bib('#bcb8b0', 0.8),
    m.mask('#c9c5bd', 0.3),
    m.socks('#a9a59e', 0.4),
  ],
};

export default defineCreature({
  id: 'wolf',
  words: ['wolf', 'werewolf', 'coyote', 'jackal', 'dire wolf'],
  facts: {
    size: [0.34, 1.01, 1.62],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.5,
    colour: '#6a6a6e',
    sound: 'wolf-howl',
    head: [0, 0.8, 0.59],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
