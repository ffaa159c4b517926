import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'sheep',
  words: ['sheep', 'lamb', 'ram'],
  facts: {
    size: [0.5, 0.9, 1.2],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.9,
    colour: '#efe9dc',
    sound: 'sheep-bleat',
    head: [0, 0.7, 0.61],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 0.85,
      height: 0.75,
      girth: [0.24, 0.27, 0.25],
      neck: [0.2, 0.65, 0.11],
      head: [0.095, 0.09, 0.05],
      ears: { kind: 'floppy', size: 0.12 },
      tail: [0.14, 0.06, 0.04, -0.5],
      leg: [0.05, 0.032],
      feet: 'hoof',
      pale: '#3a302c',
      dark: '#3a302c',
      colour: '#efe9dc',
    }),
});
