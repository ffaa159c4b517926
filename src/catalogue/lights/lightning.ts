import { defineLight } from '../kinds.ts';

/** A flash of lightning or a strobe, hard and cold. */
export default defineLight({
  id: 'lightning',
  words: ['lightning', 'lightning flash', 'strobe', 'strobe light', 'camera flash', 'flashbulb'],
  facts: {
    kelvin: 9000,
    softness: 0.05,
    azimuth: -2.2,
    elevation: 0.9,
    intensity: 1.2,
    shadow: true,
    role: 'rim',
  },
});
