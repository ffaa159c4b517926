import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.75,
  height: 0.72,
  girth: [0.17, 0.165, 0.14],
  neck: [0.26, 0.6, 0.11],
  head: [0.105, 0.12, 0.06],
  ears: { kind: 'round', size: 0.14 },
  tail: [0.3, 0.03, 0.025, -0.5],
  brush: 0.05,
  leg: [0.062, 0.04],
  feet: 'paw',
  pale: '#c8b088',
  dark: '#3c3028',
  mane: { colour: '#5c4834', size: 0.1 },
  face: { iris: '#5a3a1c', nose: '#1c1614' },
  marks: [m.stripes('#6a543a', 0.2, 0.3)],
  colour: '#b09468',
};

export default defineCreature({
  id: 'hyena',
  words: ['hyena', 'african wild dog'],
  facts: {
    size: [0.406, 0.907, 1.386],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.4,
    colour: '#b09468',
    sound: 'dog-bark',
    head: [0, 0.771, 0.637],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
