import { defineLight } from '../kinds.ts';

/** A glow without a lamp: plants, magic, molten rock. */
export default defineLight({
  id: 'glow',
  words: [
    'glowing light',
    'bioluminescent',
    'bioluminescence',
    'magical light',
    'magic glow',
    'lava',
    'firefly',
    'fireflies',
  ],
  facts: {
    kelvin: 6000,
    colour: '#7fe3d0',
    softness: 0.8,
    azimuth: 0.6,
    elevation: -0.2,
    intensity: 0.7,
    shadow: false,
    role: 'practical',
  },
});
