import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.75,
  height: 0.7,
  girth: [0.16, 0.175, 0.16],
  neck: [0.27, 0.95, 0.078],
  head: [0.092, 0.1, 0.042],
  ears: { kind: 'floppy', size: 0.13 },
  tail: [0.12, 0.03, 0.02, 0.7],
  leg: [0.048, 0.029],
  feet: 'hoof',
  colour: '#d8cdbc',
  pale: '#f2ece0',
  horns: { kind: 'curved', size: 0.24, colour: '#6a5a48' },
  face: { iris: '#c9a24a', set: 'side', eyes: 1, slit: false, lid: '#a89c8a' },
  marks: [m.saddle('#8a6a4c', 0.35), m.blaze('#8a6a4c', 0.3)],
};

export default defineCreature({
  id: 'goat',
  words: ['goat', 'kid goat', 'billy goat', 'ibex', 'mountain goat'],
  facts: {
    size: [0.4, 1, 1.1],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1,
    colour: '#d8cdbc',
    sound: 'sheep-bleat',
    head: [0, 0.81, 0.53],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
