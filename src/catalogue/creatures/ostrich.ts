import { defineCreature } from '../kinds.ts';
import { bird } from '../kit/bird.ts';

export default defineCreature({
  id: 'ostrich',
  words: ['ostrich', 'emu', 'rhea', 'cassowary'],
  facts: {
    size: [0.638, 2.204, 1.215],
    materials: ['felt'],
    gait: 'biped',
    speed: 2.4,
    colour: '#2b2826',

    head: [0, 2.141, 0.459],
    rests: 'ground',
  },
  build: (kit, params) =>
    bird(kit, params, {
      colour: '#2b2826',
      length: 0.75,
      girth: 0.3,
      neck: [0.85, 1.35],
      head: 0.085,
      beak: { length: 0.09, radius: 0.03, colour: '#c8a07c', flat: true },
      wing: [0.5, 0.4],
      tail: 0.3,
      legs: { length: 0.85, colour: '#c89a86' },
      hood: '#c8a08c',
      wingColour: '#39342f',
      tips: '#efeae0',
      tailColour: '#efeae0',
      folded: true,
    }),
});
