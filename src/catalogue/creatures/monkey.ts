import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.4,
  height: 0.46,
  girth: [0.11, 0.1, 0.1],
  neck: [0.1, 1.15, 0.065],
  head: [0.105, 0.02, 0.052],
  ears: { kind: 'round', size: 0.1, colour: '#e0b48e', inside: '#c98f72' },
  tail: [0.6, 0.022, 0.017, 0.8],
  leg: [0.042, 0.03],
  feet: 'paw',
  colour: '#5e4130',
  pale: '#e0b48e',
  dark: '#c9997a',
  face: { iris: '#2a160c', eyes: 1.15, cheeks: 0.5, snout: 'button', nose: '#7a4a3a', lid: '#b98a68' },
  marks: [m.belly('#cfa482', -0.5), m.eyePatches('#e0b48e', 0.62), m.muzzle('#e0b48e', 1.0)],
};

export default defineCreature({
  id: 'monkey',
  words: ['monkey', 'chimpanzee', 'chimp', 'macaque', 'lemur', 'baboon', 'marmoset'],
  facts: {
    size: [0.35, 0.75, 0.7],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.1,
    colour: '#5e4130',
    sound: 'monkey-chatter',
    head: [0, 0.47, 0.27],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
