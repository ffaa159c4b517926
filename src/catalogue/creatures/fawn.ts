import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.62,
  height: 0.66,
  girth: [0.115, 0.105, 0.11],
  neck: [0.22, 1.05, 0.06],
  head: [0.085, 0.085, 0.036],
  ears: { kind: 'pointed', size: 0.14, inside: '#e8c8a8' },
  tail: [0.1, 0.03, 0.02, 0.5],
  tailTip: '#f6efe2',
  leg: [0.042, 0.02],
  feet: 'hoof',
  colour: '#b0763e',
  pale: '#f0e0c4',
  face: { iris: '#1a0e08', set: 'side', eyes: 1.5, cheeks: 0.4, lid: '#7e5028' },
  marks: [m.patches('#f0e0c4', 0.1, 0.25, 4, ['body']), m.belly('#f0e0c4', -0.45), m.muzzle('#f0e0c4', 0.5)],
};

export default defineCreature({
  id: 'fawn',
  words: ['fawn', 'doe', 'baby deer', 'bambi', 'antelope', 'gazelle', 'impala'],
  facts: {
    size: [0.23, 0.97, 0.85],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.1,
    colour: '#b0763e',
    head: [0, 0.77, 0.42],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
