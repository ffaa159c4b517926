import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'crow',
  words: ['crow', 'raven', 'magpie', 'blackbird', 'rook', 'jackdaw'],
  facts: {
    size: [0.944, 0.379, 0.588],
    materials: ['felt'],
    gait: 'wings',
    speed: 6,
    colour: '#22232a',
    sound: 'crow',
    head: [0, 0.333, 0.163],
    rests: 'ground',
  },
  build: (kit, params) =>
    bird(kit, params, {
      colour: '#22232a',
      length: 0.3,
      girth: 0.09,
      neck: [0.08, 1.05],
      head: 0.06,
      beak: { length: 0.075, radius: 0.022, colour: '#17171a' },
      wing: [0.46, 0.22],
      tail: 0.2,
      legs: { length: 0.1, colour: '#17171a' },
      wingColour: '#191a22',
      tips: '#2b3046',
      iris: '#4a3a2c',
    }),
});
