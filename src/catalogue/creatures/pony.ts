import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.95,
  height: 0.95,
  girth: [0.23, 0.23, 0.22],
  neck: [0.4, 1, 0.125],
  head: [0.13, 0.16, 0.07],
  ears: { kind: 'pointed', size: 0.13 },
  tail: [0.6, 0.045, 0.03, -0.8],
  brush: 0.07,
  leg: [0.085, 0.042],
  feet: 'hoof',
  colour: '#b98a54',
  dark: '#efe0c4',
  mane: { colour: '#efe0c4', size: 0.24 },
  face: { iris: '#1e100a', set: 'side', eyes: 1.3, cheeks: 0.35, lid: '#8f6a3e', chin: '#b98a54' },
  marks: [m.muzzle('#8a6a48', 0.4), m.blaze('#f6eedf', 0.2), m.socks('#f6eedf', 0.3)],
};

export default defineCreature({
  id: 'pony',
  words: ['pony', 'foal', 'colt', 'shetland'],
  facts: {
    size: [0.46, 1.34, 2.05],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.2,
    colour: '#b98a54',
    sound: 'horse-neigh',
    head: [0, 1.13, 0.69],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
