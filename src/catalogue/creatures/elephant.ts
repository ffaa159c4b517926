import { defineCreature } from '../kinds.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 2.5,
  height: 2.5,
  girth: [0.75, 0.83, 0.76],
  neck: [0.5, 0.38, 0.5],
  head: [0.52, 0.1, 0.2],
  ears: { kind: 'fan', size: 1.35, inside: '#a9938c' },
  tail: [0.9, 0.06, 0.035, -0.9],
  leg: [0.29, 0.25],
  feet: 'paw',
  trunk: 1.5,
  tusks: true,
  material: 'leather',
  colour: '#8a8480',
  dark: '#77716d',
  face: { iris: '#3a2414', set: 'side', eyes: 0.62, cheeks: 0.4, lid: '#77716d' },
  marks: [],
};

export default defineCreature({
  id: 'elephant',
  words: ['elephant', 'mammoth', 'elephant calf', 'baby elephant'],
  facts: {
    size: [1.8, 3, 3.8],
    materials: ['leather'],
    gait: 'quadruped',
    speed: 1.3,
    colour: '#8a8480',
    sound: 'elephant-trumpet',
    head: [0, 2.16, 1.83],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
