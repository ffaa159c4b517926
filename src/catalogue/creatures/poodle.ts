import { defineCreature } from '../kinds.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.46,
  height: 0.46,
  girth: [0.125, 0.105, 0.105],
  neck: [0.14, 1.1, 0.075],
  head: [0.105, 0.085, 0.034],
  ears: { kind: 'floppy', size: 0.15 },
  tail: [0.2, 0.022, 0.05, 0.9],
  leg: [0.046, 0.034],
  feet: 'paw',
  colour: '#e9ddcc',
  coat: [0.016, 0.045],
  face: { cheeks: 0.5, iris: '#24140c', eyes: 1.1 },
  marks: [],
};

export default defineCreature({
  id: 'poodle',
  words: ['poodle', 'labradoodle', 'goldendoodle', 'bichon'],
  facts: {
    size: [0.25, 0.64, 0.68],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.2,
    colour: '#e9ddcc',
    sound: 'dog-bark',
    head: [0, 0.5, 0.32],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
