import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.56,
  height: 0.33,
  girth: [0.115, 0.11, 0.11],
  neck: [0.13, 1, 0.075],
  head: [0.1, 0.075, 0.036],
  ears: { kind: 'pointed', size: 0.13, inside: '#e0b09a' },
  tail: [0.09, 0.04, 0.02, 0.3],
  leg: [0.044, 0.034],
  feet: 'paw',
  colour: '#cf8440',
  pale: '#f6efe2',
  face: { cheeks: 0.5, iris: '#3a2010' },
  marks: [
    m.belly('#f6efe2', -0.2),
    m.bib('#f6efe2', 0.95),
    m.socks('#f6efe2', 0.5),
    m.muzzle('#f6efe2', 0.95),
    m.blaze('#f6efe2', 0.16),
  ],
};

export default defineCreature({
  id: 'corgi',
  words: ['corgi', 'welsh corgi'],
  facts: {
    size: [0.23, 0.56, 0.76],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.1,
    colour: '#cf8440',
    sound: 'dog-bark',
    head: [0, 0.36, 0.37],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
