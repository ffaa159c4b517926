import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'owl',
  words: ['owl', 'owlet', 'barn owl'],
  facts: {
    size: [0.878, 0.565, 0.424],
    materials: ['felt'],
    gait: 'wings',
    speed: 5,
    colour: '#8a6a4c',
    sound: 'owl-hoot',
    head: [0, 0.407, 0.143],
    rests: 'air',
  },
  build: (kit, params) =>
    bird(kit, params, {
      length: 0.3,
      girth: 0.13,
      neck: [0.04, 1.4],
      head: 0.125,
      beak: { length: 0.04, radius: 0.02, colour: '#d8a04c', hooked: true },
      wing: [0.34, 0.26],
      tail: 0.14,
      legs: { length: 0.05, colour: '#c8944c' },
      colour: '#8a6a4c',
      belly: '#e6d6bc',
      wingColour: '#6c4f36',
      owl: true,
      upright: true,
    }),
});
