import { defineLight } from '../kinds.ts';

/** A household lamp with a tungsten bulb. */
export default defineLight({
  id: 'lamp',
  words: [
    'lamp',
    'tungsten',
    'tungsten light',
    'tungsten lighting',
    'incandescent',
    'light bulb',
    'bulb',
    'desk lamp',
    'table lamp',
    'bedside lamp',
    'floor lamp',
    'lamp light',
    'lamplight',
    'warm lamp',
  ],
  facts: {
    kelvin: 2800,
    softness: 0.4,
    azimuth: 0.9,
    elevation: 0.5,
    intensity: 1,
    shadow: true,
    role: 'key',
  },
});
