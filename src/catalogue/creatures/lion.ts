import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 1.25,
  height: 0.98,
  girth: [0.25, 0.22, 0.22],
  neck: [0.3, 0.8, 0.17],
  head: [0.2, 0.1, 0.082],
  ears: { kind: 'round', size: 0.13 },
  tail: [0.9, 0.034, 0.03, -0.2],
  tailTip: '#5e3818',
  leg: [0.1, 0.075],
  feet: 'paw',
  colour: '#c79a58',
  pale: '#ecd9b4',
  mane: { colour: '#7a4a22', size: 0.36, round: true },
  face: { iris: '#c08a2c', cheeks: 0.4, snout: 'plain', lid: '#a67c42' },
  marks: [m.belly('#e6cfa4', -0.5), m.muzzle('#ecd9b4', 0.62)],
};

export default defineCreature({
  id: 'lion',
  words: ['lion', 'male lion'],
  facts: {
    size: [0.6, 1.25, 2.2],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.4,
    colour: '#c79a58',
    sound: 'lion-roar',
    head: [0, 1.02, 0.85],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
