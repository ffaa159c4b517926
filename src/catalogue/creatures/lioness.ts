import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 1.2,
  height: 0.92,
  girth: [0.23, 0.2, 0.21],
  neck: [0.28, 0.78, 0.14],
  head: [0.185, 0.095, 0.076],
  ears: { kind: 'round', size: 0.13 },
  tail: [0.85, 0.032, 0.028, -0.1],
  tailTip: '#5e3818',
  leg: [0.09, 0.068],
  feet: 'paw',
  colour: '#c8a064',
  pale: '#ecd9b4',
  face: { iris: '#c08a2c', cheeks: 0.4, snout: 'plain' },
  marks: [m.belly('#ecd9b4', -0.4), m.muzzle('#f0e2c2', 0.7)],
};

export default defineCreature({
  id: 'lioness',
  words: ['lioness', 'cougar', 'puma', 'mountain lion', 'lion cub'],
  facts: {
    size: [0.46, 1.14, 1.58],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.4,
    colour: '#c8a064',
    sound: 'lion-roar',
    head: [0, 0.96, 0.81],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
