import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.78,
  height: 1.15,
  girth: [0.34, 0.3, 0.26],
  neck: [0.26, 0.75, 0.18],
  head: [0.2, 0.035, 0.1],
  ears: { kind: 'round', size: 0.07, colour: '#2b2a2d' },
  tail: [0, 0.01, 0.01, 0],
  leg: [0.14, 0.095],
  feet: 'paw',
  colour: '#2c2b2f',
  pale: '#4a474a',
  dark: '#1f1e21',
  coat: [0.01, 0.12],
  face: { iris: '#2a160c', eyes: 0.75, cheeks: 0.4, snout: 'plain', lid: '#3a3739', chin: '#4a474a' },
  marks: [
    m.band('#6c6b70', -0.3, 0.05),
    m.eyePatches('#4a474a', 0.5),
    m.muzzle('#4a474a', 0.9),
    m.bib('#454246', 0.7),
  ],
};

export default defineCreature({
  id: 'gorilla',
  words: ['gorilla', 'ape', 'orangutan', 'silverback', 'king kong', 'bigfoot', 'sasquatch', 'yeti'],
  facts: {
    size: [0.68, 1.29, 1.14],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1,
    colour: '#2c2b2f',
    sound: 'monkey-chatter',
    head: [0, 1.09, 0.64],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
