import { defineLight } from '../kinds.ts';

/** A lamp above the scene that is seen to be its source. */
export default defineLight({
  id: 'overhead',
  words: [
    'overhead',
    'overhead practical',
    'overhead light',
    'overhead lighting',
    'ceiling light',
    'pendant',
    'pendant lamp',
    'pendant light',
    'top light',
    'toplight',
    'top lit',
    'downlight',
  ],
  facts: {
    kelvin: 2900,
    softness: 0.35,
    azimuth: 0.35,
    elevation: 1.15,
    intensity: 1,
    shadow: true,
    role: 'key',
  },
});
