import { defineCreature, type ThingParams } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures = (params: ThingParams): Quadruped => ({
  length: 1.6,
  height: 1.38,
  girth: [0.36, 0.38, 0.33],
  neck: [0.42, 0.55, 0.2],
  head: [0.19, 0.2, 0.125],
  ears: { kind: 'floppy', size: 0.2, colour: '#3a2c26' },
  tail: [0.8, 0.032, 0.03, -0.9],
  tailTip: '#3a2c26',
  leg: [0.125, 0.065],
  feet: 'hoof',
  colour: '#efe9de',
  pale: '#e0a898',
  horns: { kind: 'curved', size: 0.2 },
  face: {
    iris: '#1e100a',
    set: 'side',
    eyes: 1.1,
    cheeks: 0.3,
    nose: '#c98a80',
    lid: '#3a2c26',
    chin: '#e0a898',
  },
  marks: [m.patches(params.colour ? '#f1ebe0' : '#2e2522', 0.3, 0.42, 2), m.muzzle('#e0a898', 0.42)],
});

export default defineCreature({
  id: 'cow',
  words: ['cow', 'calf', 'cattle', 'dairy cow'],
  facts: {
    size: [0.75, 1.6, 2.3],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1,
    colour: '#efe9de',
    sound: 'cow-moo',
    head: [0, 1.35, 1.14],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures(params)),
  bust: (kit, params) => quadrupedHead(kit, params, measures(params)),
});
