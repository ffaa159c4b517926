import { defineLight } from '../kinds.ts';

/** Car headlights: low, hard and from behind. */
export default defineLight({
  id: 'headlights',
  words: [
    'headlight',
    'headlights',
    'car light',
    'car lights',
    'police light',
    'tail light',
    'passing cars light',
  ],
  facts: {
    kelvin: 4300,
    softness: 0.15,
    azimuth: 2.6,
    elevation: 0.08,
    intensity: 1.2,
    shadow: true,
    role: 'rim',
  },
});
