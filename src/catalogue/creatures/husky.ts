import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.64,
  height: 0.58,
  girth: [0.14, 0.12, 0.12],
  neck: [0.16, 0.98, 0.088],
  head: [0.112, 0.09, 0.042],
  ears: { kind: 'pointed', size: 0.115, inside: '#e3cfc4' },
  tail: [0.42, 0.04, 0.03, 0.95],
  brush: 0.06,
  tailTip: '#f3f1ec',
  leg: [0.052, 0.034],
  feet: 'paw',
  colour: '#565b66',
  pale: '#f3f1ec',
  coat: [0.005, 0.06],
  face: { cheeks: 0.45, iris: '#8fc9f0', tufts: 0.22, lid: '#3c4048' },
  marks: [
    m.belly('#f3f1ec', -0.1),
    m.bib('#f3f1ec', 0.9),
    m.socks('#f3f1ec', 0.75),
    m.mask('#f3f1ec', 0.62),
    m.browSpots('#f3f1ec'),
  ],
};

export default defineCreature({
  id: 'husky',
  words: ['husky', 'siberian husky', 'malamute', 'sled dog'],
  facts: {
    size: [0.28, 0.86, 1.06],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.6,
    colour: '#565b66',
    sound: 'dog-bark',
    head: [0, 0.61, 0.43],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
