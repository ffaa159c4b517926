import { defineCreature } from '../kinds.ts';
import { type BeingHead, beingHead } from '../kit/being-head.ts';

const head: BeingHead = {
  colour: '#7ea34c',
  skull: [0.98, 0.88, 0.95],
  chin: [0.88, 0.62, 0.22],
  cheeks: 0.5,
  brow: 0.24,
  nose: { long: 0.62, wide: 0.17, droop: 0.45 },
  ears: { long: 1.15, wide: 0.34, up: 0.32 },
  eye: { at: [0.4, 0.1], radius: 0.22, colour: '#f0cf3c', pupil: '#16120c' },
  mouth: 0.42,
  tusks: true,
};

export default defineCreature({
  id: 'goblin',
  words: ['goblin', 'gremlin', 'imp', 'hobgoblin', 'kobold'],
  facts: {
    size: [0.601, 0.264, 0.387],
    materials: ['felt'],
    gait: 'biped',
    speed: 1,
    colour: '#7ea34c',

    head: [0, 0.144, 0.179],
    rests: 'ground',
    upright: {
      height: 1.05,
      build: 'slim',
      wardrobe: [
        { garment: 'vest', colour: '#5a4028' },
        { garment: 'shorts', colour: '#3c3024' },
      ],
    },
  },
  build: (kit, params) => beingHead(kit, params, head),
  bust: (kit, params) => beingHead(kit, params, head),
});
