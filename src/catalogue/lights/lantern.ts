import { defineLight } from '../kinds.ts';

/** Paper lanterns: a warm, soft glow at head height. */
export default defineLight({
  id: 'lantern',
  words: ['lantern', 'paper lantern', 'lantern light', 'lantern glow', 'lanterns'],
  facts: {
    kelvin: 2300,
    softness: 0.6,
    azimuth: -0.7,
    elevation: 0.4,
    intensity: 0.8,
    shadow: true,
    role: 'key',
  },
});
