import { defineLight } from '../kinds.ts';

/** A street lamp: a warm cone from above and behind. */
export default defineLight({
  id: 'street-lamp',
  words: [
    'street lamp',
    'streetlamp',
    'street light',
    'streetlight',
    'lamp post',
    'lamppost',
    'sodium',
    'sodium vapour',
    'sodium vapor',
  ],
  facts: {
    kelvin: 2300,
    softness: 0.25,
    azimuth: 2.2,
    elevation: 1,
    intensity: 1,
    shadow: true,
    role: 'key',
  },
});
