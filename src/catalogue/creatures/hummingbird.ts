import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'hummingbird',
  words: ['hummingbird', 'colibri', 'sunbird'],
  facts: {
    size: [0.164, 0.08, 0.177],
    materials: ['felt'],
    gait: 'wings',
    speed: 2,
    colour: '#2f9a6c',

    head: [0, 0.064, 0.042],
    rests: 'air',
  },
  build: (kit, params) =>
    bird(kit, params, {
      colour: '#2f9a6c',
      length: 0.07,
      girth: 0.022,
      neck: [0.018, 1.0],
      head: 0.021,
      beak: { length: 0.055, radius: 0.004, colour: '#1c1a1c' },
      wing: [0.085, 0.04],
      tail: 0.045,
      tailShape: 'fork',
      legs: { length: 0.008, colour: '#2a2624' },
      belly: '#e6ead8',
      bib: '#c82c5c',
      wingColour: '#3c5a6c',
      tips: '#24343e',
      tailColour: '#1f5a56',
    }),
});
