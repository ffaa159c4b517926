import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'goat',
  words: ['goat', 'kid goat'],
  facts: {
    size: [0.4, 1, 1.1],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1,
    colour: '#cfc4b4',
    sound: 'sheep-bleat',
    head: [0, 0.79, 0.56],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 0.75,
      height: 0.7,
      girth: [0.16, 0.18, 0.16],
      neck: [0.26, 0.9, 0.07],
      head: [0.085, 0.1, 0.04],
      ears: { kind: 'floppy', size: 0.12 },
      tail: [0.12, 0.03, 0.02, 0.7],
      leg: [0.05, 0.028],
      feet: 'hoof',
      horns: { kind: 'curved', size: 0.24, colour: '#6a5a48' },
      colour: '#cfc4b4',
    }),
});
