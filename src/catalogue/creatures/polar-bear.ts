import { defineCreature } from '../kinds.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 1.45,
  height: 1.1,
  girth: [0.37, 0.4, 0.38],
  neck: [0.42, 0.5, 0.23],
  head: [0.23, 0.14, 0.095],
  ears: { kind: 'round', size: 0.12 },
  tail: [0.08, 0.06, 0.03, 0],
  leg: [0.16, 0.13],
  feet: 'paw',
  colour: '#efece2',
  coat: [0.012, 0.16],
  face: { iris: '#1e1512', eyes: 0.85, cheeks: 0.4, lid: '#d8d3c6' },
  marks: [],
};

export default defineCreature({
  id: 'polar-bear',
  words: ['polar bear', 'ice bear', 'white bear'],
  facts: {
    size: [0.8, 1.27, 2.07],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.2,
    colour: '#efece2',
    sound: 'bear-growl',
    head: [0, 1.04, 1.12],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
