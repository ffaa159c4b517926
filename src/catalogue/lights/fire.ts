import { defineLight } from '../kinds.ts';

/** Flames from below: warm and flickering. */
export default defineLight({
  id: 'fire',
  words: [
    'fire',
    'firelight',
    'fireplace',
    'campfire',
    'bonfire',
    'hearth',
    'flame',
    'ember',
    'embers glow',
    'torch',
    'torchlight',
  ],
  facts: {
    kelvin: 2000,
    softness: 0.5,
    azimuth: 0.5,
    elevation: -0.05,
    intensity: 1.1,
    shadow: true,
    role: 'key',
  },
});
