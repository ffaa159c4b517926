import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'flamingo',
  words: ['flamingo', 'pink flamingo'],
  facts: {
    size: [0.296, 1.433, 0.768],
    materials: ['felt'],
    gait: 'biped',
    speed: 0.8,
    colour: '#f08aa0',

    head: [0, 1.384, 0.285],
    rests: 'ground',
  },
  build: (kit, params) =>
    bird(kit, params, {
      colour: '#f08aa0',
      length: 0.42,
      girth: 0.14,
      neck: [0.56, 1.35],
      head: 0.065,
      beak: { length: 0.14, radius: 0.028, colour: '#f2d0c4', bent: true },
      wing: [0.6, 0.26],
      tail: 0.14,
      legs: { length: 0.6, colour: '#e87a8c' },
      wingColour: '#e86a86',
      tips: '#2a2426',
      folded: true,
      iris: '#e8d06a',
    }),
});
