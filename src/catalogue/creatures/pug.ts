import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.36,
  height: 0.3,
  girth: [0.1, 0.092, 0.088],
  neck: [0.08, 0.95, 0.075],
  head: [0.098, 0.012, 0.05],
  ears: { kind: 'floppy', size: 0.075, colour: '#241c1b' },
  tail: [0.1, 0.024, 0.02, 0.95],
  leg: [0.036, 0.028],
  feet: 'paw',
  colour: '#d8b98a',
  face: { cheeks: 0.85, iris: '#24140c', eyes: 1.25, snout: 'plain', chin: '#2a201e' },
  marks: [m.muzzle('#2a201e', 0.62), m.eyePatches('#3c2f2a', 0.3)],
};

export default defineCreature({
  id: 'pug',
  words: ['pug', 'bulldog', 'french bulldog', 'frenchie', 'boston terrier', 'boxer dog'],
  facts: {
    size: [0.2, 0.4, 0.49],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.9,
    colour: '#d8b98a',
    sound: 'dog-bark',
    head: [0, 0.3, 0.26],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
