import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'elephant',
  words: ['elephant', 'mammoth'],
  facts: {
    size: [1.8, 3, 3.8],
    materials: ['leather'],
    gait: 'quadruped',
    speed: 1.3,
    colour: '#8a8480',
    sound: 'elephant-trumpet',
    head: [0, 2.15, 2.02],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 2.5,
      height: 2.5,
      girth: [0.75, 0.85, 0.75],
      neck: [0.5, 0.35, 0.5],
      head: [0.5, 0.1, 0.2],
      ears: { kind: 'fan', size: 1.2 },
      tail: [0.9, 0.06, 0.03, -0.9],
      leg: [0.3, 0.24],
      feet: 'paw',
      trunk: 1.5,
      tusks: true,
      material: 'leather',
      colour: '#8a8480',
    }),
});
