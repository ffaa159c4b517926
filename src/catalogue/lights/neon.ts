import { defineLight } from '../kinds.ts';

/** Neon tubes and lit signs: coloured light from the side, at about the height of shop fronts. */
export default defineLight({
  id: 'neon',
  words: [
    'neon',
    'neon light',
    'neon sign',
    'neon glow',
    'neon accent',
    'neon lit',
    'shop sign',
    'sign light',
    'sign',
    'billboard',
  ],
  facts: {
    kelvin: 3000,
    colour: '#ff5fa8',
    softness: 0.6,
    azimuth: 1.2,
    elevation: 0.35,
    intensity: 0.85,
    shadow: true,
    role: 'practical',
  },
});
