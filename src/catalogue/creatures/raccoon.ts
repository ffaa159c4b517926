import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.44,
  height: 0.3,
  girth: [0.1, 0.1, 0.098],
  neck: [0.08, 0.9, 0.055],
  head: [0.09, 0.055, 0.024],
  ears: { kind: 'round', size: 0.07, colour: '#4c4a4a', inside: '#cfcac2' },
  tail: [0.34, 0.03, 0.022, 0.2],
  brush: 0.05,
  leg: [0.034, 0.024],
  feet: 'paw',
  colour: '#7d7a78',
  pale: '#dcd7ce',
  dark: '#2c2a2b',
  coat: [0.006, 0.05],
  face: { iris: '#24140c', eyes: 1.05, cheeks: 0.6, tufts: 0.3, lid: '#2c2a2b' },
  marks: [
    m.belly('#a8a49e', -0.4),
    m.mask('#dcd7ce', 0.35),
    m.muzzle('#e6e1d8', 0.6),
    m.browSpots('#e6e1d8', 0.3),
    m.eyePatches('#232122', 0.34),
    m.stripes('#2c2a2b', 0.16, 0.0),
  ],
};

export default defineCreature({
  id: 'raccoon',
  words: ['raccoon', 'trash panda', 'badger', 'skunk'],
  facts: {
    size: [0.2, 0.38, 0.84],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.9,
    colour: '#7d7a78',
    head: [0, 0.29, 0.29],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
