import { defineLight } from '../kinds.ts';

/** A candle: very warm, low, close by and restless. */
export default defineLight({
  id: 'candle',
  words: ['candle', 'candlelight', 'candlelit', 'candle light', 'oil lamp', 'match light'],
  facts: {
    kelvin: 1900,
    softness: 0.3,
    azimuth: 0.5,
    elevation: 0.1,
    intensity: 0.9,
    shadow: true,
    role: 'key',
  },
});
