import { defineLight } from '../kinds.ts';

/** Shafts of light in haze, from high behind. */
export default defineLight({
  id: 'volumetric',
  words: [
    'volumetric light',
    'volumetric lighting',
    'god ray',
    'god rays',
    'light shaft',
    'shaft of light',
    'light ray',
    'light beam',
    'sunbeam',
    'sun ray',
    'ray of light',
    'ray of sunlight',
    'shaft of sunlight',
    'beam of light',
    'beam of sunlight',
    'dust in the light',
    'hazy light',
    'crepuscular',
  ],
  facts: {
    kelvin: 4800,
    softness: 0.1,
    azimuth: -2.2,
    elevation: 0.9,
    intensity: 1.3,
    shadow: true,
    role: 'rim',
  },
});
