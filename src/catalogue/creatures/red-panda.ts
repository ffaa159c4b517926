import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.42,
  height: 0.28,
  girth: [0.085, 0.085, 0.082],
  neck: [0.075, 1, 0.05],
  head: [0.085, 0.03, 0.026],
  ears: { kind: 'round', size: 0.08, colour: '#f3e8da', inside: '#5a2a18' },
  tail: [0.42, 0.03, 0.03, 0.2],
  brush: 0.056,
  tailTip: '#4a2014',
  leg: [0.032, 0.025],
  feet: 'paw',
  colour: '#b4532a',
  pale: '#f3e8da',
  dark: '#2a1712',
  face: { iris: '#24120c', eyes: 1.1, cheeks: 0.8, tufts: 0.25 },
  marks: [
    m.all(['leg'], '#2a1712'),
    m.belly('#2a1712', -0.3),
    m.mask('#f3e8da', 0.1),
    m.muzzle('#f3e8da', 0.7),
    m.browSpots('#f3e8da', 0.2),
  ],
};

export default defineCreature({
  id: 'red-panda',
  words: ['red panda', 'lesser panda'],
  facts: {
    size: [0.17, 0.37, 0.84],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.8,
    colour: '#b4532a',
    limbs: '#2a1712',
    head: [0, 0.28, 0.27],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
