import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'bird',
  words: [
    'bird',
    'songbird',
    'sparrow',
    'robin',
    'finch',
    'swallow',
    'bluebird',
    'canary',
    'nightingale',
    'small bird',
    'kingfisher',
  ],
  facts: {
    size: [0.521, 0.201, 0.312],
    materials: ['felt'],
    gait: 'wings',
    speed: 6,
    colour: '#5a7a9c',
    sound: 'bird-chirp',
    head: [0, 0.17, 0.089],
    rests: 'air',
  },
  build: (kit, params) =>
    bird(kit, params, {
      length: 0.16,
      girth: 0.055,
      neck: [0.03, 0.9],
      head: 0.042,
      beak: { length: 0.03, radius: 0.012, colour: '#d8902c' },
      wing: [0.24, 0.13],
      tail: 0.11,
      legs: { length: 0.05, colour: '#8a5a2c' },
      colour: '#5a7a9c',
      belly: '#f0e2c8',
      bib: '#d8763c',
      tips: '#39506b',
      wingColour: '#496684',
    }),
});
