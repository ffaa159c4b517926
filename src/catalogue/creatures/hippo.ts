import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 2.2,
  height: 1.35,
  girth: [0.6, 0.66, 0.6],
  neck: [0.4, 0.15, 0.46],
  head: [0.4, 0.42, 0.32],
  ears: { kind: 'round', size: 0.14 },
  tail: [0.3, 0.05, 0.03, -0.8],
  leg: [0.2, 0.16],
  feet: 'paw',
  material: 'leather',
  colour: '#8b7a80',
  pale: '#c79a94',
  face: { iris: '#2a160c', set: 'side', eyes: 0.6, cheeks: 0.6, lid: '#75666c' },
  marks: [m.belly('#c79a94', -0.55), m.muzzle('#a98288', 0.6)],
};

export default defineCreature({
  id: 'hippo',
  words: ['hippo', 'hippopotamus'],
  facts: {
    size: [1.32, 1.39, 3.24],
    materials: ['leather'],
    gait: 'quadruped',
    speed: 1,
    colour: '#8b7a80',
    sound: 'pig-grunt',
    head: [0, 0.99, 1.56],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
