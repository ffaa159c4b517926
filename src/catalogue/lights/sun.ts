import { defineLight } from '../kinds.ts';

/** The sun: small, hard and warm when low; the director turns and warms it by the time of day. */
export default defineLight({
  id: 'sun',
  words: [
    'sun',
    'sunlight',
    'sunshine',
    'sunny',
    'sunbeam',
    'sun ray',
    'daylight',
    'natural light',
    'golden light',
    'morning light',
    'evening light',
    'afternoon light',
  ],
  facts: {
    kelvin: 5500,
    softness: 0.1,
    azimuth: 0.75,
    elevation: 0.85,
    intensity: 1,
    shadow: true,
    role: 'key',
    byHour: true,
  },
});
