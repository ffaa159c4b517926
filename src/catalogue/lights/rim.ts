import { defineLight } from '../kinds.ts';

/** Light from behind that draws a bright edge. */
export default defineLight({
  id: 'rim',
  words: [
    'rim',
    'edge',
    'kicker',
    'rim light',
    'rim lighting',
    'rim lit',
    'edge light',
    'hair light',
    'backlight',
    'back light',
    'backlit',
    'backlighting',
    'back lit',
    'silhouette',
    'silhouetted',
    'contre-jour',
    'cool rim',
    'warm rim',
  ],
  facts: {
    kelvin: 5000,
    softness: 0.3,
    azimuth: 2.7,
    elevation: 0.45,
    intensity: 1.2,
    shadow: true,
    role: 'rim',
    angle: true,
  },
});
