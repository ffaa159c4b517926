import { defineLight } from '../kinds.ts';

/** A string of little bulbs overhead: a warm edge from behind. */
export default defineLight({
  id: 'fairy-lights',
  words: [
    'fairy light',
    'fairy lights',
    'fairy bulb',
    'string light',
    'string lights',
    'christmas light',
    'twinkle light',
    'festoon',
  ],
  facts: {
    kelvin: 2500,
    softness: 0.6,
    azimuth: 2.5,
    elevation: 0.6,
    intensity: 0.7,
    shadow: false,
    role: 'rim',
  },
});
