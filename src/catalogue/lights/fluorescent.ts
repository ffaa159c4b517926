import { defineLight } from '../kinds.ts';

/** Fluorescent tubes: even, slightly green light from the ceiling. */
export default defineLight({
  id: 'fluorescent',
  words: [
    'fluorescent',
    'fluorescent light',
    'fluorescent lighting',
    'fluorescent tube',
    'tube light',
    'strip light',
    'office light',
    'overhead fluorescent',
  ],
  facts: {
    kelvin: 4300,
    colour: '#eefbf0',
    softness: 0.7,
    azimuth: 0.2,
    elevation: 1.25,
    intensity: 0.9,
    shadow: true,
    role: 'key',
  },
});
