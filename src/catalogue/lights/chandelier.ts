import { defineLight } from '../kinds.ts';

/** Many small warm bulbs high up: rich, soft light. */
export default defineLight({
  id: 'chandelier',
  words: ['chandelier', 'sconce', 'wall lamp', 'ballroom light'],
  facts: {
    kelvin: 2700,
    softness: 0.7,
    azimuth: 0.3,
    elevation: 1.2,
    intensity: 0.9,
    shadow: true,
    role: 'key',
  },
});
