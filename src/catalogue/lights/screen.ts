import { defineLight } from '../kinds.ts';

/** A screen close to the face: cool light from the front and a little below. */
export default defineLight({
  id: 'screen',
  words: [
    'screen light',
    'screen glow',
    'monitor',
    'monitor glow',
    'computer glow',
    'television',
    'tv glow',
    'phone glow',
    'laptop glow',
    'hologram',
    'holographic',
    'control panel',
  ],
  facts: {
    kelvin: 7500,
    colour: '#a8c8ff',
    softness: 0.7,
    azimuth: 0.3,
    elevation: -0.1,
    intensity: 0.8,
    shadow: false,
    role: 'key',
  },
});
