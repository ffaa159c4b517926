import { defineLight } from '../kinds.ts';

/** Light thrown back by a wall or a board: soft, from the shadow side. */
export default defineLight({
  id: 'bounce',
  words: [
    'bounce',
    'bounce light',
    'reflected light',
    'reflector',
    'fill',
    'fill light',
    'soft fill',
    'lamp fill',
    'warm fill',
    'cool fill',
  ],
  facts: {
    kelvin: 4500,
    softness: 0.95,
    azimuth: -0.6,
    elevation: 0.15,
    intensity: 0.35,
    shadow: false,
    role: 'bounce',
    angle: true,
  },
});
