import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 1.7,
  height: 1.5,
  girth: [0.45, 0.4, 0.34],
  neck: [0.4, 0.35, 0.28],
  head: [0.22, 0.2, 0.13],
  ears: { kind: 'floppy', size: 0.19 },
  tail: [0.8, 0.035, 0.03, -0.9],
  leg: [0.14, 0.07],
  feet: 'hoof',
  colour: '#3a2a22',
  pale: '#8a7460',
  horns: { kind: 'curved', size: 0.42, colour: '#e0d4bc' },
  face: { iris: '#1e100a', set: 'side', eyes: 0.9, cheeks: 0.3, lid: '#2a1d18' },
  marks: [m.muzzle('#6e5a4a', 0.4)],
};

export default defineCreature({
  id: 'bull',
  words: ['bull', 'ox', 'buffalo', 'bison', 'yak', 'water buffalo'],
  facts: {
    size: [0.9, 1.56, 2.36],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.2,
    colour: '#3a2a22',
    sound: 'cow-moo',
    head: [0, 1.32, 1.22],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
