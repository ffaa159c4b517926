import { defineCreature } from '../kinds.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 2.2,
  height: 1.6,
  girth: [0.55, 0.6, 0.55],
  neck: [0.5, 0.2, 0.4],
  head: [0.33, 0.36, 0.2],
  ears: { kind: 'pointed', size: 0.2 },
  tail: [0.5, 0.05, 0.03, -0.8],
  leg: [0.2, 0.16],
  feet: 'paw',
  material: 'leather',
  colour: '#84807c',
  horns: { kind: 'one', size: 0.45, colour: '#c9bfae' },
  face: { iris: '#2a160c', set: 'side', eyes: 0.5, cheeks: 0.3, lid: '#75716d' },
  marks: [],
};

export default defineCreature({
  id: 'rhino',
  words: ['rhino', 'rhinoceros', 'triceratops'],
  facts: {
    size: [1.2, 1.74, 3.2],
    materials: ['leather'],
    gait: 'quadruped',
    speed: 1.2,
    colour: '#84807c',
    sound: 'pig-grunt',
    head: [0, 1.31, 1.61],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
