import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.2,
  height: 0.15,
  girth: [0.07, 0.09, 0.08],
  neck: [0.04, 0.35, 0.045],
  head: [0.05, 0.045, 0.016],
  ears: { kind: 'round', size: 0.045, inside: '#d8a890' },
  tail: [0.015, 0.01, 0.005, 0],
  leg: [0.02, 0.014],
  feet: 'paw',
  pale: '#e8d2b0',
  dark: '#b08a68',
  face: { iris: '#140c08', eyes: 1.05, cheeks: 0.5, nose: '#1c1412', snout: 'button' },
  marks: [m.muzzle('#e8d2b0', 2.2), m.belly('#e8d2b0', -0.1)],
  colour: '#6e5844',
};

export default defineCreature({
  id: 'hedgehog',
  words: ['hedgehog', 'porcupine', 'echidna'],
  facts: {
    size: [0.257, 0.213, 0.374],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.35,
    colour: '#6e5844',

    head: [0, 0.125, 0.17],
    rests: 'ground',
  },
  build(kit, params) {
    quadruped(kit, params, measures);
    // Rows of spines over back and flanks, lying back.
    const spines = [];
    const back = measures.height - measures.girth[0];
    for (let row = 0; row < 9; row++)
      for (let k = -5; k <= 5; k++) {
        const a = k * 0.24 + (row % 2 ? 0.12 : 0);
        const z = 0.085 - row * 0.024;
        const r = 0.088 * Math.sqrt(Math.max(0.12, 1 - (z / 0.155) ** 2));
        const at = [Math.sin(a) * r * 1.02, back + Math.cos(a) * r, z] as const;
        const out = 0.045;
        spines.push(
          kit
            .tube(
              [at, [at[0] + Math.sin(a) * out, at[1] + Math.cos(a) * out, at[2] - out * 0.75]],
              [0.0065, 0.0008],
              {
                sides: 5,
              },
            )
            .as('felt', { colour: (row + k) % 2 ? '#4a3828' : '#c9b090' }),
        );
      }
    kit.part('chest', [0, back, 0], ...spines);
  },
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
