import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'rooster',
  words: ['rooster', 'cockerel', 'cock', 'gamecock'],
  facts: {
    size: [0.322, 0.535, 0.647],
    materials: ['felt'],
    gait: 'biped',
    speed: 0.8,
    colour: '#b8541e',
    sound: 'rooster-crow',
    head: [0, 0.468, 0.164],
    rests: 'ground',
  },
  build: (kit, params) =>
    bird(kit, params, {
      colour: '#b8541e',
      length: 0.28,
      girth: 0.11,
      neck: [0.16, 1.25],
      head: 0.055,
      beak: { length: 0.036, radius: 0.017, colour: '#e8b84c' },
      wing: [0.2, 0.15],
      tail: 0.32,
      tailShape: 'fork',
      legs: { length: 0.14, colour: '#e0a83c' },
      hood: '#e89a34',
      wingColour: '#7a3418',
      tips: '#1d4a44',
      tailColour: '#17423c',
      comb: '#d0281e',
      folded: true,
      iris: '#e07a2c',
    }),
});
