import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.85,
  height: 0.75,
  girth: [0.24, 0.265, 0.25],
  neck: [0.2, 0.7, 0.11],
  head: [0.1, 0.09, 0.052],
  ears: { kind: 'floppy', size: 0.13, colour: '#3a302c' },
  tail: [0.14, 0.06, 0.05, -0.5],
  leg: [0.05, 0.034],
  feet: 'hoof',
  colour: '#f0eadc',
  coat: [0.032, 0.11],
  dark: '#3a302c',
  face: { iris: '#c9a24a', set: 'side', eyes: 1.05, lid: '#2c2420', chin: '#3a302c' },
  marks: [m.muzzle('#3a302c', 1.75), m.eyePatches('#3a302c', 0.7), m.all(['leg'], '#3a302c')],
};

export default defineCreature({
  id: 'sheep',
  words: ['sheep', 'lamb', 'ram', 'ewe'],
  facts: {
    size: [0.5, 0.9, 1.2],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.9,
    colour: '#f0eadc',
    sound: 'sheep-bleat',
    head: [0, 0.71, 0.57],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
