import { defineLight } from '../kinds.ts';

/** Coloured LED strips along a wall. */
export default defineLight({
  id: 'led-strip',
  words: [
    'led',
    'led strip',
    'rgb light',
    'rgb lighting',
    'led panel',
    'cyberpunk lighting',
    'ultraviolet',
    'black light',
  ],
  facts: {
    kelvin: 6000,
    colour: '#8a5cff',
    softness: 0.7,
    azimuth: -1.2,
    elevation: 0.4,
    intensity: 0.8,
    shadow: false,
    role: 'practical',
  },
});
