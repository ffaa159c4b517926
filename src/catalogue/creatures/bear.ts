import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'bear',
  words: ['bear', 'grizzly', 'polar bear', 'panda', 'cub'],
  facts: {
    size: [0.9, 1.4, 1.9],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.2,
    colour: '#5a3b28',
    sound: 'bear-growl',
    head: [0, 0.93, 1.07],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 1.35,
      height: 1.05,
      girth: [0.38, 0.42, 0.38],
      neck: [0.3, 0.5, 0.24],
      head: [0.24, 0.12, 0.095],
      ears: { kind: 'round', size: 0.15 },
      tail: [0.08, 0.06, 0.03, 0],
      leg: [0.17, 0.12],
      feet: 'paw',
      pale: '#8a6a4e',
      colour: '#5a3b28',
    }),
});
