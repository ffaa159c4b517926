import { defineCreature } from '../kinds.ts';
import { type BeingHead, beingHead } from '../kit/being-head.ts';

const head: BeingHead = {
  colour: '#7a8a68',
  skull: [1.0, 0.9, 0.95],
  chin: [0.85, 0.72, 0.46],
  cheeks: 0.7,
  brow: 0.36,
  nose: { long: 0.34, wide: 0.28, droop: 0.5 },
  ears: { long: 0.55, wide: 0.28, up: 0.1 },
  eye: { at: [0.36, 0.08], radius: 0.16, colour: '#e8d8a0', pupil: '#1a120a' },
  mouth: 0.5,
  tusks: true,
  neck: 0.6,
};

export default defineCreature({
  id: 'troll',
  words: ['troll', 'ogre', 'orc', 'cave troll', 'bridge troll', 'giant troll', 'cyclops'],
  facts: {
    size: [0.426, 0.267, 0.363],
    materials: ['felt'],
    gait: 'biped',
    speed: 1,
    colour: '#7a8a68',

    head: [0, 0.142, 0.19],
    rests: 'ground',
    upright: {
      height: 2.3,
      build: 'stout',
      wardrobe: [
        { garment: 'shorts', colour: '#4a3826' },
        { garment: 'vest', colour: '#5c4630' },
      ],
    },
  },
  build: (kit, params) => beingHead(kit, params, head),
  bust: (kit, params) => beingHead(kit, params, head),
});
