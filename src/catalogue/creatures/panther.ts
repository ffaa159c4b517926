import { defineCreature } from '../kinds.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 1.15,
  height: 0.8,
  girth: [0.19, 0.165, 0.17],
  neck: [0.24, 0.75, 0.11],
  head: [0.15, 0.07, 0.06],
  ears: { kind: 'round', size: 0.09 },
  tail: [0.9, 0.034, 0.03, 0.15],
  leg: [0.075, 0.054],
  feet: 'paw',
  colour: '#1d1c20',
  face: { iris: '#d8c23c', cheeks: 0.45, snout: 'plain', lid: '#2a292e' },
  marks: [],
};

export default defineCreature({
  id: 'panther',
  words: ['panther', 'black panther', 'jaguarundi'],
  facts: {
    size: [0.38, 0.98, 1.6],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.6,
    colour: '#1d1c20',
    sound: 'lion-roar',
    head: [0, 0.83, 0.75],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
