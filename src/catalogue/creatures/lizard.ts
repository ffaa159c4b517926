import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.2,
  height: 0.1,
  girth: [0.038, 0.042, 0.036],
  neck: [0.05, 0.35, 0.032],
  head: [0.036, 0.03, 0.018],
  ears: { kind: 'none', size: 0 },
  tail: [0.3, 0.026, 0.004, -0.1],
  leg: [0.018, 0.012],
  feet: 'paw',
  colour: '#5fa04a',
  pale: '#d8d88a',
  material: 'leather',
  face: { iris: '#e8a03c', slit: true, set: 'side', eyes: 1.35, cheeks: 0.4 },
  marks: [m.belly('#d8d88a'), m.stripes('#3c7a3c', 0.2, 0.35)],
};

export default defineCreature({
  id: 'lizard',
  words: ['lizard', 'gecko', 'chameleon', 'iguana', 'salamander', 'newt', 'komodo dragon', 'bearded dragon'],
  facts: {
    size: [0.097, 0.124, 0.556],
    materials: ['leather'],
    gait: 'quadruped',
    speed: 0.3,
    colour: '#5fa04a',
    head: [0, 0.098, 0.156],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
