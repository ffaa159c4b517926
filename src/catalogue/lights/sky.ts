import { defineLight } from '../kinds.ts';

/** Light of the whole sky: cool and without shadows. */
export default defineLight({
  id: 'sky',
  words: [
    'skylight',
    'sky light',
    'ambient',
    'ambient light',
    'overcast light',
    'cloudy light',
    'even light',
    'flat light',
    'diffuse light',
    'diffused light',
  ],
  facts: {
    kelvin: 7000,
    softness: 1,
    azimuth: 0,
    elevation: 1.5,
    intensity: 0.45,
    shadow: false,
    role: 'ambient',
  },
});
