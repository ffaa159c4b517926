import { defineLight } from '../kinds.ts';

/** A ring light around the lens: frontal and shadowless. */
export default defineLight({
  id: 'ring-light',
  words: ['ring light', 'vlog light', 'on-camera light'],
  facts: {
    kelvin: 5600,
    softness: 0.8,
    azimuth: 0,
    elevation: 0.05,
    intensity: 1,
    shadow: false,
    role: 'key',
  },
});
