import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'eagle',
  words: ['eagle', 'hawk', 'falcon', 'vulture', 'condor', 'kite bird'],
  facts: {
    size: [1.872, 0.572, 0.986],
    materials: ['felt'],
    gait: 'wings',
    speed: 10,
    colour: '#4c3524',
    sound: 'eagle-cry',
    head: [0, 0.494, 0.286],
    rests: 'air',
  },
  build: (kit, params) =>
    bird(kit, params, {
      length: 0.55,
      girth: 0.15,
      neck: [0.1, 0.8],
      head: 0.09,
      beak: { length: 0.09, radius: 0.032, colour: '#e8b02c', hooked: true },
      wing: [0.98, 0.4],
      tail: 0.34,
      legs: { length: 0.14, colour: '#d8a02c' },
      colour: '#4c3524',
      wingColour: '#3a281c',
      hood: '#f0ece2',
      tailColour: '#efe9dc',
      iris: '#e0b23a',
    }),
});
