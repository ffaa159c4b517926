import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'wolf',
  words: ['wolf', 'werewolf', 'coyote', 'jackal'],
  facts: {
    size: [0.3, 0.95, 1.4],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.5,
    colour: '#6f6e70',
    sound: 'wolf-howl',
    head: [0, 0.78, 0.63],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 0.85,
      height: 0.75,
      girth: [0.17, 0.14, 0.14],
      neck: [0.22, 0.75, 0.1],
      head: [0.115, 0.115, 0.042],
      ears: { kind: 'pointed', size: 0.13 },
      tail: [0.42, 0.05, 0.05, -0.4],
      leg: [0.06, 0.036],
      feet: 'paw',
      pale: '#b9b6b0',
      colour: '#6f6e70',
    }),
});
