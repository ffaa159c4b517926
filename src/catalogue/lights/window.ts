import { defineLight } from '../kinds.ts';

/** A window: soft daylight from one side, cooler than lamps. */
export default defineLight({
  id: 'window',
  words: [
    'window',
    'window light',
    'light from a window',
    'light through the window',
    'blinds',
    'venetian blinds',
    'curtain light',
  ],
  facts: {
    kelvin: 6500,
    softness: 0.55,
    azimuth: -1.15,
    elevation: 0.35,
    intensity: 0.9,
    shadow: true,
    role: 'key',
  },
});
