import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.5,
  height: 0.4,
  girth: [0.13, 0.14, 0.13],
  neck: [0.13, 0.8, 0.085],
  head: [0.105, 0.035, 0.045],
  ears: { kind: 'none', size: 0 },
  tail: [0.04, 0.02, 0.02, 0],
  leg: [0.05, 0.036],
  feet: 'paw',
  pale: '#d9c8a8',
  dark: '#6c5a44',
  coat: [0.01, 0.05],
  face: { iris: '#1c120c', eyes: 0.85, cheeks: 0.55, nose: '#2a1e1a', snout: 'button', lid: '#8a7458' },
  marks: [m.muzzle('#dccbab', 1.2), m.eyePatches('#5c4630', 0.5)],
  colour: '#a08a6c',
};

export default defineCreature({
  id: 'sloth',
  words: ['sloth', 'three-toed sloth', 'anteater', 'lazy sloth'],
  facts: {
    size: [0.314, 0.502, 0.797],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.15,
    colour: '#a08a6c',

    head: [0, 0.425, 0.404],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
