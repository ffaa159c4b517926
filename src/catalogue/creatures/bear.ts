import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 1.35,
  height: 1.05,
  girth: [0.37, 0.4, 0.37],
  neck: [0.32, 0.55, 0.25],
  head: [0.25, 0.12, 0.1],
  ears: { kind: 'round', size: 0.16 },
  tail: [0.08, 0.06, 0.03, 0],
  leg: [0.16, 0.125],
  feet: 'paw',
  colour: '#5f3f2a',
  pale: '#9a7652',
  coat: [0.012, 0.16],
  face: { iris: '#2a160c', eyes: 0.85, cheeks: 0.55 },
  marks: [m.muzzle('#a8845e', 0.62)],
};

export default defineCreature({
  id: 'bear',
  words: ['bear', 'grizzly', 'grizzly bear', 'brown bear', 'cub', 'bear cub', 'sun bear'],
  facts: {
    size: [0.9, 1.4, 1.9],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.2,
    colour: '#5f3f2a',
    sound: 'bear-growl',
    head: [0, 0.96, 0.99],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
