import { defineLight } from '../kinds.ts';

/** A key from the side that leaves half of the face in shade. */
export default defineLight({
  id: 'side',
  words: [
    'side light',
    'side lit',
    'side-lit',
    'side lighting',
    'side key',
    'rembrandt',
    'chiaroscuro',
    'split lighting',
    'directional light',
    'raking light',
  ],
  facts: {
    kelvin: 4500,
    softness: 0.3,
    azimuth: 1.35,
    elevation: 0.45,
    intensity: 1.1,
    shadow: true,
    role: 'key',
    angle: true,
  },
});
