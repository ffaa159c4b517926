import { defineLight } from '../kinds.ts';

/** Light broken by water or leaves. */
export default defineLight({
  id: 'underwater',
  words: ['underwater light', 'caustic', 'caustics', 'dappled light', 'dappled'],
  facts: {
    kelvin: 7000,
    colour: '#9fd8e6',
    softness: 0.4,
    azimuth: 0.3,
    elevation: 1.3,
    intensity: 0.9,
    shadow: true,
    role: 'key',
  },
});
