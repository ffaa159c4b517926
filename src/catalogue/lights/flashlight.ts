import { defineLight } from '../kinds.ts';

/** A hand torch near the camera: a hard, narrow beam. */
export default defineLight({
  id: 'flashlight',
  words: ['flashlight', 'headlamp', 'torch beam', 'flashlight beam'],
  facts: {
    kelvin: 4500,
    softness: 0.1,
    azimuth: 0.2,
    elevation: 0.05,
    intensity: 1.1,
    shadow: true,
    role: 'key',
  },
});
