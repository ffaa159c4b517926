import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'pig',
  words: ['pig', 'piglet', 'boar', 'hog'],
  facts: {
    size: [0.45, 0.7, 1.2],
    materials: ['leather'],
    gait: 'quadruped',
    speed: 0.9,
    colour: '#e3a79c',
    sound: 'pig-grunt',
    head: [0, 0.53, 0.7],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 0.95,
      height: 0.66,
      girth: [0.22, 0.25, 0.23],
      neck: [0.14, 0.2, 0.18],
      head: [0.16, 0.08, 0.07],
      ears: { kind: 'floppy', size: 0.13 },
      tail: [0.16, 0.018, 0.01, 0.8],
      leg: [0.07, 0.045],
      feet: 'hoof',
      material: 'leather',
      colour: '#e3a79c',
    }),
});
