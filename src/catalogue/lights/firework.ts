import { defineLight } from '../kinds.ts';

/** Fireworks high overhead: coloured light that comes and goes with the bursts. */
export default defineLight({
  id: 'firework',
  words: ['firework', 'fireworks light', 'fireworks', 'burst of fireworks'],
  facts: {
    kelvin: 4000,
    colour: '#ffc9a0',
    softness: 0.5,
    azimuth: 0.4,
    elevation: 1.05,
    intensity: 0.8,
    shadow: false,
    role: 'rim',
  },
});
