import { defineCreature, type ThingParams } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures = (params: ThingParams): Quadruped => ({
  length: 0.36,
  height: 0.27,
  girth: [0.075, 0.072, 0.076],
  neck: [0.075, 0.95, 0.05],
  head: [0.076, 0.02, 0.024],
  ears: { kind: 'pointed', size: 0.075, inside: '#d9a398' },
  tail: [0.32, 0.019, 0.014, 0.85],
  leg: [0.028, 0.02],
  feet: 'paw',
  colour: '#77706a',
  pale: '#e8e2d8',
  face: {
    iris: '#a8c257',
    eyes: 1.2,
    slit: true,
    snout: 'button',
    cheeks: 0.6,
    tufts: 0.16,
    whiskers: true,
    nose: '#b8706c',
  },
  marks: params.colour
    ? []
    : [
        m.belly('#d9d2c6', -0.5),
        m.stripes('#46403c', 0.17, 0.36),
        m.muzzle('#e8e2d8', 0.7),
        m.socks('#e8e2d8', 0.14),
      ],
});

export default defineCreature({
  id: 'cat',
  words: ['cat', 'kitty', 'tabby', 'feline', 'tomcat', 'house cat', 'housecat', 'calico', 'siamese'],
  facts: {
    size: [0.15, 0.46, 0.47],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.9,
    colour: '#77706a',
    sound: 'cat-meow',
    head: [0, 0.28, 0.24],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures(params)),
  bust: (kit, params) => quadrupedHead(kit, params, measures(params)),
});
