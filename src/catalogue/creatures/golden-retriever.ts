import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.66,
  height: 0.58,
  girth: [0.145, 0.125, 0.125],
  neck: [0.17, 1, 0.092],
  head: [0.115, 0.095, 0.05],
  ears: { kind: 'floppy', size: 0.135, colour: '#b67f38' },
  tail: [0.46, 0.035, 0.012, 0.45],
  brush: 0.062,
  leg: [0.055, 0.036],
  feet: 'paw',
  colour: '#cf9a4e',
  pale: '#ecc98a',
  coat: [0.008, 0.07],
  face: { cheeks: 0.4, iris: '#3a2010' },
  marks: [m.belly('#e6c080', -0.35), m.muzzle('#e9c78c', 0.65), m.bib('#e6c080')],
};

export default defineCreature({
  id: 'golden-retriever',
  words: ['golden retriever', 'retriever', 'goldie'],
  facts: {
    size: [0.29, 0.76, 1.19],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.5,
    colour: '#cf9a4e',
    sound: 'dog-bark',
    head: [0, 0.62, 0.44],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
