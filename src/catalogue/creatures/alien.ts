import { defineCreature } from '../kinds.ts';
import { type BeingHead, beingHead } from '../kit/being-head.ts';

const head: BeingHead = {
  colour: '#9db59a',
  skull: [1.08, 1.15, 1.02],
  chin: [1.0, 0.42, 0.2],
  eye: { at: [0.52, -0.02], radius: 0.46, colour: '#0b0b10', almond: true },
  mouth: 0.16,
  neck: 0.26,
};

export default defineCreature({
  id: 'alien',
  words: ['alien', 'extraterrestrial', 'martian', 'space alien', 'grey alien', 'et', 'little green man'],
  facts: {
    size: [0.324, 0.304, 0.314],
    materials: ['felt'],
    gait: 'biped',
    speed: 1,
    colour: '#9db59a',

    head: [0, 0.13, 0.179],
    rests: 'ground',
    upright: { height: 1.35, build: 'slim' },
  },
  build: (kit, params) => beingHead(kit, params, head),
  bust: (kit, params) => beingHead(kit, params, head),
});
