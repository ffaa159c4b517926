import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'zebra',
  words: ['zebra', 'donkey', 'mule'],
  facts: {
    size: [0.5, 1.7, 2],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.6,
    colour: '#ece8e0',
    head: [0, 1.49, 0.98],
    rests: 'ground',
  },
  build: (kit, params) =>
    quadruped(kit, params, {
      length: 1.25,
      height: 1.3,
      girth: [0.26, 0.26, 0.25],
      neck: [0.5, 0.85, 0.14],
      head: [0.13, 0.2, 0.075],
      ears: { kind: 'pointed', size: 0.17 },
      tail: [0.6, 0.03, 0.03, -0.9],
      leg: [0.1, 0.045],
      feet: 'hoof',
      dark: '#1e1a1a',
      mane: { colour: '#1e1a1a', size: 0.16 },
      patches: { kind: 'stripes', colour: '#1e1a1a' },
      colour: '#ece8e0',
    }),
});
