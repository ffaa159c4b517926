import { defineCreature } from '../kinds.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.92,
  height: 0.62,
  girth: [0.22, 0.245, 0.23],
  neck: [0.15, 0.35, 0.17],
  head: [0.165, 0.07, 0.07],
  ears: { kind: 'pointed', size: 0.15, inside: '#d88f86' },
  tail: [0.14, 0.016, 0.01, 0.95],
  leg: [0.066, 0.046],
  feet: 'hoof',
  colour: '#e6a79c',
  dark: '#d8958a',
  face: { iris: '#3a2a24', eyes: 0.8, cheeks: 0.8, snout: 'disc', nose: '#d88f86', lid: '#d8958a' },
  marks: [],
};

export default defineCreature({
  id: 'pig',
  words: ['pig', 'piglet', 'hog', 'boar', 'sow'],
  facts: {
    size: [0.45, 0.7, 1.2],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.9,
    colour: '#e6a79c',
    sound: 'pig-grunt',
    head: [0, 0.52, 0.63],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
