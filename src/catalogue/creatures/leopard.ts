import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 1.15,
  height: 0.8,
  girth: [0.19, 0.165, 0.17],
  neck: [0.24, 0.75, 0.11],
  head: [0.145, 0.07, 0.058],
  ears: { kind: 'round', size: 0.09 },
  tail: [0.85, 0.034, 0.03, 0.15],
  leg: [0.075, 0.052],
  feet: 'paw',
  colour: '#d6a556',
  pale: '#f2e4c6',
  face: { iris: '#b8a43a', cheeks: 0.45, snout: 'plain' },
  marks: [
    m.belly('#f2e4c6', -0.5),
    m.muzzle('#f6ecd6', 0.62),
    m.patches('#2a1f18', 0.09, 0.42, 2, ['body', 'leg', 'head', 'tail']),
  ],
};

export default defineCreature({
  id: 'leopard',
  words: ['leopard', 'cheetah', 'jaguar', 'ocelot', 'lynx', 'bobcat', 'snow leopard'],
  facts: {
    size: [0.38, 0.98, 1.45],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.7,
    colour: '#d6a556',
    sound: 'lion-roar',
    head: [0, 0.83, 0.75],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
