import { defineLight } from '../kinds.ts';

/** The moon as cinema shows it: a cool, fairly hard key from high up. */
export default defineLight({
  id: 'moon',
  words: ['moon', 'moonlight', 'moonlit', 'moonbeam', 'full moon', 'lunar light'],
  facts: {
    kelvin: 7500,
    colour: '#a9c0ff',
    softness: 0.2,
    azimuth: -0.9,
    elevation: 0.85,
    intensity: 0.6,
    shadow: true,
    role: 'key',
  },
});
