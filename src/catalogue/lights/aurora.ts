import { defineLight } from '../kinds.ts';

/** Soft green light from high over the land. */
export default defineLight({
  id: 'aurora',
  words: [
    'aurora',
    'aurora borealis',
    'aurora australis',
    'northern lights',
    'southern lights',
    'polar lights',
  ],
  facts: {
    kelvin: 6500,
    colour: '#8ff0c4',
    softness: 1,
    azimuth: 0,
    elevation: 1.2,
    intensity: 0.5,
    shadow: false,
    role: 'ambient',
  },
});
