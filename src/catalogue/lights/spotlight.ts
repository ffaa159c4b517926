import { defineLight } from '../kinds.ts';

/** A theatre spotlight: hard edges, dark around it. */
export default defineLight({
  id: 'spotlight',
  words: [
    'spotlight',
    'spot light',
    'stage light',
    'stage lighting',
    'follow spot',
    'limelight',
    'concert light',
    'searchlight',
  ],
  facts: {
    kelvin: 4200,
    softness: 0.05,
    azimuth: 0.5,
    elevation: 0.95,
    intensity: 1.4,
    shadow: true,
    role: 'key',
  },
});
