import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.75,
  height: 0.85,
  girth: [0.2, 0.2, 0.19],
  neck: [0.6, 1.3, 0.12],
  head: [0.115, 0.09, 0.05],
  ears: { kind: 'pointed', size: 0.14, inside: '#e6c4b0' },
  tail: [0.15, 0.05, 0.04, -0.2],
  leg: [0.065, 0.045],
  feet: 'hoof',
  colour: '#e9dcc4',
  coat: [0.024, 0.1],
  dark: '#d9c8ac',
  face: { iris: '#1a0e08', set: 'side', eyes: 1.35, cheeks: 0.5, lid: '#c9b896', chin: '#d9c8ac' },
  marks: [m.muzzle('#d9c4a4', 0.55)],
};

export default defineCreature({
  id: 'alpaca',
  words: ['alpaca', 'llama'],
  facts: {
    size: [0.4, 1.51, 1.06],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1,
    colour: '#e9dcc4',
    sound: 'sheep-bleat',
    head: [0, 1.29, 0.54],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
