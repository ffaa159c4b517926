import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.3,
  height: 0.27,
  girth: [0.082, 0.085, 0.078],
  neck: [0.075, 1.1, 0.055],
  head: [0.085, 0.036, 0.032],
  ears: { kind: 'floppy', size: 0.1, colour: '#9a6a38' },
  tail: [0.17, 0.02, 0.01, 0.85],
  leg: [0.034, 0.028],
  feet: 'paw',
  colour: '#d8aa68',
  pale: '#f4e3c4',
  face: { cheeks: 0.7, iris: '#2c180c', eyes: 1.25 },
  marks: [
    m.belly('#f4e3c4', -0.3),
    m.muzzle('#f4e3c4', 0.8),
    m.socks('#f4e3c4', 0.3),
    m.blaze('#f4e3c4', 0.12),
  ],
};

export default defineCreature({
  id: 'puppy',
  words: ['puppy', 'pup', 'puppies', 'baby dog'],
  facts: {
    size: [0.17, 0.38, 0.43],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.9,
    colour: '#d8aa68',
    sound: 'dog-bark',
    head: [0, 0.28, 0.21],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
