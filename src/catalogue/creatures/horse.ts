import { defineCreature, type ThingParams } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures = (params: ThingParams): Quadruped => ({
  length: 1.5,
  height: 1.58,
  girth: [0.3, 0.28, 0.29],
  neck: [0.74, 0.98, 0.17],
  head: [0.155, 0.27, 0.088],
  ears: { kind: 'pointed', size: 0.16 },
  tail: [0.95, 0.05, 0.03, -0.85],
  brush: 0.085,
  leg: [0.125, 0.052],
  feet: 'hoof',
  colour: '#7e4b2a',
  dark: '#241812',
  mane: { colour: '#241812', size: 0.28 },
  face: {
    iris: '#1e100a',
    set: 'side',
    eyes: 1.15,
    cheeks: 0.25,
    nose: '#3a2a24',
    lid: '#5e3820',
    chin: '#5e3820',
  },
  marks: params.colour ? [] : [m.muzzle('#4a3226', 0.45), m.blaze('#f0e8dc', 0.17), m.socks('#241812', 0.32)],
});

export default defineCreature({
  id: 'horse',
  words: ['horse', 'stallion', 'mare', 'steed', 'mustang', 'racehorse', 'bronco'],
  facts: {
    size: [0.6, 2.1, 2.5],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.8,
    colour: '#7e4b2a',
    sound: 'horse-neigh',
    head: [0, 1.98, 1.14],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures(params)),
  bust: (kit, params) => quadrupedHead(kit, params, measures(params)),
});
