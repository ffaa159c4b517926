import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'monkey',
  words: ['monkey', 'ape', 'chimpanzee', 'gorilla', 'orangutan'],
  facts: {
    size: [0.35, 0.75, 0.7],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.1,
    colour: '#5e4634',
    sound: 'monkey-chatter',
    head: [0, 0.51, 0.32],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 0.42,
      height: 0.5,
      girth: [0.12, 0.12, 0.11],
      neck: [0.1, 1.1, 0.08],
      head: [0.1, 0.03, 0.05],
      ears: { kind: 'round', size: 0.08 },
      tail: [0.6, 0.024, 0.018, 0.8],
      leg: [0.045, 0.032],
      feet: 'paw',
      pale: '#d9b08c',
      colour: '#5e4634',
    }),
});
