import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'seagull',
  words: ['seagull', 'gull', 'tern', 'albatross', 'seabird'],
  facts: {
    size: [1.063, 0.336, 0.572],
    materials: ['felt'],
    gait: 'wings',
    speed: 8,
    colour: '#f3f2ee',
    sound: 'seagull',
    head: [0, 0.292, 0.174],
    rests: 'air',
  },
  build: (kit, params) =>
    bird(kit, params, {
      length: 0.32,
      girth: 0.085,
      neck: [0.06, 0.7],
      head: 0.058,
      beak: { length: 0.06, radius: 0.016, colour: '#e8a51e' },
      wing: [0.58, 0.2],
      tail: 0.18,
      legs: { length: 0.09, colour: '#d8862c' },
      colour: '#f3f2ee',
      wingColour: '#9aa3ab',
      tips: '#26282c',
      tailColour: '#f3f2ee',
      iris: '#d8c46a',
    }),
});
