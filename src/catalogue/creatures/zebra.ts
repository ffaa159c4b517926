import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 1.25,
  height: 1.3,
  girth: [0.26, 0.26, 0.25],
  neck: [0.5, 0.9, 0.14],
  head: [0.135, 0.2, 0.078],
  ears: { kind: 'pointed', size: 0.15, colour: '#ece8e0' },
  tail: [0.6, 0.03, 0.03, -0.9],
  tailTip: '#1e1a1a',
  leg: [0.1, 0.046],
  feet: 'hoof',
  colour: '#ece8e0',
  dark: '#1e1a1a',
  mane: { colour: '#1e1a1a', size: 0.16 },
  face: { iris: '#1e100a', set: 'side', eyes: 1.1, lid: '#3a3535', chin: '#2a2525' },
  marks: [m.stripes('#1e1a1a', 0.15, 0.54, 0.14), m.muzzle('#2a2525', 0.4)],
};

export default defineCreature({
  id: 'zebra',
  words: ['zebra'],
  facts: {
    size: [0.5, 1.7, 2],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.6,
    colour: '#ece8e0',
    head: [0, 1.51, 0.92],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
