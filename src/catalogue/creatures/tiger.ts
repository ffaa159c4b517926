import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 1.3,
  height: 0.92,
  girth: [0.24, 0.22, 0.22],
  neck: [0.26, 0.68, 0.17],
  head: [0.195, 0.09, 0.08],
  ears: { kind: 'round', size: 0.125, colour: '#241a16', inside: '#f0e6d8' },
  tail: [0.9, 0.042, 0.036, 0.1],
  leg: [0.1, 0.075],
  feet: 'paw',
  colour: '#d4772a',
  pale: '#f4e6d0',
  face: { iris: '#c9a63a', cheeks: 0.6, tufts: 0.2, snout: 'plain', nose: '#b4706a', lid: '#a85c1e' },
  marks: [
    m.belly('#f4e6d0', -0.4),
    m.mask('#f6ead6', 0.22),
    m.muzzle('#f6ead6', 0.6),
    m.browSpots('#f6ead6', 0.2),
    m.stripes('#221814', 0.12, 0.4),
  ],
};

export default defineCreature({
  id: 'tiger',
  words: ['tiger', 'tigress', 'tiger cub', 'sabertooth'],
  facts: {
    size: [0.55, 1.1, 2.3],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.5,
    colour: '#d4772a',
    sound: 'lion-roar',
    head: [0, 0.92, 0.87],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
