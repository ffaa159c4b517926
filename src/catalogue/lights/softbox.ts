import { defineLight } from '../kinds.ts';

/** A large studio softbox a little above the lens and to the side. */
export default defineLight({
  id: 'softbox',
  words: [
    'softbox',
    'studio light',
    'studio lighting',
    'studio softbox',
    'beauty dish',
    'three-point lighting',
    'high key',
    'high-key',
    'product lighting',
    'bright lighting',
  ],
  facts: {
    kelvin: 5600,
    softness: 0.85,
    azimuth: 0.75,
    elevation: 0.6,
    intensity: 1,
    shadow: true,
    role: 'key',
  },
});
