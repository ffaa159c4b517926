import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'phoenix',
  words: ['phoenix', 'firebird', 'bird of fire', 'fire bird'],
  facts: {
    size: [2.231, 0.787, 1.782],
    materials: ['felt'],
    gait: 'wings',
    speed: 5,
    colour: '#e8561c',
    sound: 'eagle-cry',
    head: [0, 0.619, 0.351],
    rests: 'air',
  },
  build: (kit, params) =>
    bird(kit, params, {
      colour: '#e8561c',
      length: 0.6,
      girth: 0.15,
      neck: [0.22, 1.0],
      head: 0.09,
      beak: { length: 0.09, radius: 0.03, colour: '#f0c24c', hooked: true },
      wing: [1.15, 0.5],
      tail: 1.1,
      tailShape: 'fork',
      legs: { length: 0.14, colour: '#e8b03c' },
      belly: '#f5b83a',
      wingColour: '#c8321c',
      tips: '#f8d24c',
      tailColour: '#f0902a',
      crest: '#f8d24c',
      glow: 0.55,
      iris: '#fff0a0',
    }),
});
