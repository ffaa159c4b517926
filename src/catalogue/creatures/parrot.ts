import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'parrot',
  words: ['parrot', 'macaw', 'cockatoo', 'toucan', 'parakeet'],
  facts: {
    size: [0.757, 0.281, 0.655],
    materials: ['felt'],
    gait: 'wings',
    speed: 6,
    colour: '#d03a2c',
    sound: 'bird-chirp',
    head: [0, 0.23, 0.128],
    rests: 'air',
  },
  build: (kit, params) =>
    bird(kit, params, {
      length: 0.26,
      girth: 0.075,
      neck: [0.04, 1.2],
      head: 0.066,
      beak: { length: 0.05, radius: 0.032, colour: '#2b2624', hooked: true },
      wing: [0.34, 0.2],
      tail: 0.34,
      legs: { length: 0.05, colour: '#4a4440' },
      colour: '#d03a2c',
      wingColour: '#2f62c8',
      belly: '#d03a2c',
      tips: '#2d8a4a',
      tailColour: '#2f62c8',
      iris: '#f0e2a0',
    }),
});
