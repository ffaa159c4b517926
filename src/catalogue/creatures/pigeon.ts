import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'pigeon',
  words: ['pigeon', 'dove', 'turtledove'],
  facts: {
    size: [0.655, 0.296, 0.388],
    materials: ['felt'],
    gait: 'wings',
    speed: 5,
    colour: '#8a919c',
    sound: 'bird-chirp',
    head: [0, 0.261, 0.117],
    rests: 'ground',
  },
  build: (kit, params) =>
    bird(kit, params, {
      colour: '#8a919c',
      length: 0.22,
      girth: 0.078,
      neck: [0.075, 1.2],
      head: 0.045,
      beak: { length: 0.03, radius: 0.011, colour: '#3a3634' },
      wing: [0.3, 0.16],
      tail: 0.13,
      legs: { length: 0.06, colour: '#c8604c' },
      hood: '#5f6c7a',
      bib: '#7a6f88',
      wingColour: '#9aa2ac',
      tips: '#3c4048',
      tailColour: '#5a616b',
      iris: '#d8742c',
    }),
});
