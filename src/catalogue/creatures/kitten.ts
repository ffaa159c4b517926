import { defineCreature, type ThingParams } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures = (params: ThingParams): Quadruped => ({
  length: 0.19,
  height: 0.155,
  girth: [0.048, 0.05, 0.048],
  neck: [0.036, 1.1, 0.032],
  head: [0.06, 0.012, 0.018],
  ears: { kind: 'pointed', size: 0.058, inside: '#e0a89c' },
  tail: [0.15, 0.013, 0.009, 0.95],
  leg: [0.02, 0.016],
  feet: 'paw',
  colour: '#d08a48',
  pale: '#f6ead8',
  face: {
    iris: '#79b6d8',
    eyes: 1.4,
    slit: false,
    snout: 'button',
    cheeks: 0.7,
    tufts: 0.14,
    whiskers: true,
    nose: '#cf8078',
  },
  marks: params.colour
    ? []
    : [
        m.belly('#f6ead8', -0.35),
        m.stripes('#a8622a', 0.19, 0.34),
        m.muzzle('#f6ead8', 0.85),
        m.socks('#f6ead8', 0.3),
      ],
});

export default defineCreature({
  id: 'kitten',
  words: ['kitten', 'kitty cat', 'baby cat', 'kittens'],
  facts: {
    size: [0.1, 0.25, 0.26],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.6,
    colour: '#d08a48',
    sound: 'cat-meow',
    head: [0, 0.15, 0.13],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures(params)),
  bust: (kit, params) => quadrupedHead(kit, params, measures(params)),
});
