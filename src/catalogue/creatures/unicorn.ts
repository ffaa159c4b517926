import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 1.45,
  height: 1.5,
  girth: [0.28, 0.26, 0.27],
  neck: [0.7, 1, 0.155],
  head: [0.15, 0.25, 0.082],
  ears: { kind: 'pointed', size: 0.15, inside: '#f0c4d8' },
  tail: [0.95, 0.05, 0.03, -0.7],
  brush: 0.1,
  leg: [0.115, 0.05],
  feet: 'hoof',
  colour: '#f2eef0',
  dark: '#d9a8d8',
  mane: { colour: '#d9a8d8', size: 0.3 },
  horns: { kind: 'one', size: 0.5, colour: '#f0cf7a' },
  face: {
    iris: '#5a4aa8',
    set: 'side',
    eyes: 1.35,
    cheeks: 0.3,
    nose: '#d8b4c4',
    lid: '#e6d6e6',
    chin: '#e8dce4',
  },
  marks: [m.muzzle('#f0d6e0', 0.4)],
};

export default defineCreature({
  id: 'unicorn',
  words: ['unicorn', 'pegasus'],
  facts: {
    size: [0.6, 2.2, 2.5],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.8,
    colour: '#f2eef0',
    sound: 'horse-neigh',
    head: [0, 1.89, 1.08],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
