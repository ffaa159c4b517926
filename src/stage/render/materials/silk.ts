import { defineSurface } from './material.ts';

/** Satin with a watered sheen. */
export default defineSurface({
  name: 'silk',
  metres: 0.3,
  roughness: [0.35, 0.5],
  metal: 0,
  bump: 0.25,
  depth: 0.35,
  colour: [0.392, 0.352, 0.352],
  under: { colour: [0.392, 0.352, 0.352], threshold: 1 },
  wrap: 0.25,
  sheen: 0.7,
  texel(u, v, noise, out) {
    const thread = noise.fbm(u, v, 6, 160, 2, 3);
    const watered = noise.fbm(u, v, 3, 12, 4, 5);
    out.value = 0.92 + 0.1 * (thread - 0.5) + 0.16 * (watered - 0.5);
    out.height = 0.5 + 0.2 * thread;
    out.mask = 0.3 + 0.4 * watered;
  },
});
