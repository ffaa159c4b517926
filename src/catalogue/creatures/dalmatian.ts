import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.62,
  height: 0.58,
  girth: [0.13, 0.11, 0.112],
  neck: [0.18, 1, 0.072],
  head: [0.105, 0.085, 0.045],
  ears: { kind: 'floppy', size: 0.12, colour: '#1f1c1d' },
  tail: [0.36, 0.028, 0.012, 0.5],
  leg: [0.048, 0.03],
  feet: 'paw',
  colour: '#f1efea',
  face: { cheeks: 0.3, iris: '#3a2010', lid: '#d9d5ce' },
  marks: [m.patches('#1f1c1d', 0.11, 0.36, 3, ['body', 'leg', 'head', 'tail'])],
};

export default defineCreature({
  id: 'dalmatian',
  words: ['dalmatian', 'spotted dog'],
  facts: {
    size: [0.26, 0.77, 0.86],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.5,
    colour: '#f1efea',
    sound: 'dog-bark',
    head: [0, 0.64, 0.42],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
