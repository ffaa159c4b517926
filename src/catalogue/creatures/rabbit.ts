import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.27,
  height: 0.2,
  girth: [0.075, 0.088, 0.098],
  neck: [0.07, 1, 0.05],
  head: [0.066, 0.022, 0.024],
  ears: { kind: 'long', size: 0.14, inside: '#e3b3a8' },
  tail: [0.05, 0.03, 0.04, 0.3],
  tailTip: '#f6f1ea',
  leg: [0.035, 0.023],
  feet: 'paw',
  colour: '#b79d82',
  pale: '#efe6da',
  face: {
    iris: '#2a160e',
    set: 'side',
    eyes: 1.25,
    cheeks: 0.8,
    snout: 'button',
    nose: '#cf8f86',
    whiskers: true,
  },
  marks: [m.belly('#efe6da', -0.4), m.muzzle('#efe6da', 0.75), m.socks('#efe6da', 0.3)],
};

export default defineCreature({
  id: 'rabbit',
  words: ['rabbit', 'bunny', 'hare'],
  facts: {
    size: [0.18, 0.42, 0.4],
    materials: ['felt'],
    gait: 'hop',
    speed: 0.8,
    colour: '#b79d82',
    head: [0, 0.21, 0.19],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
