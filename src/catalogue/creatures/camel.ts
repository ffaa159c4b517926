import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 1.5,
  height: 1.75,
  girth: [0.34, 0.34, 0.3],
  neck: [0.95, 0.75, 0.15],
  head: [0.15, 0.2, 0.085],
  ears: { kind: 'round', size: 0.1 },
  tail: [0.5, 0.03, 0.03, -0.9],
  leg: [0.12, 0.062],
  feet: 'hoof',
  colour: '#c39a62',
  pale: '#d8b888',
  face: { iris: '#1a0e08', set: 'side', eyes: 1.1, lid: '#a07c4c' },
  marks: [m.muzzle('#d8b888', 0.5)],
};

export default defineCreature({
  id: 'camel',
  words: ['camel', 'dromedary'],
  facts: {
    size: [0.68, 2.31, 2.43],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.2,
    colour: '#c39a62',
    sound: 'cow-moo',
    head: [0, 2.16, 1.42],
    rests: 'ground',
  },
  build: (kit, params) => {
    quadruped(kit, params, measures);
    kit.part(
      'chest',
      [0, 1.41, 0],
      kit
        .sphere([0.24, 0.3, 0.36])
        .at(0, 1.78, 0)
        .as('felt', { colour: params.colour ?? '#b88e56' }),
    );
  },
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
