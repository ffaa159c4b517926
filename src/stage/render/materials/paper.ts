import { defineSurface } from './material.ts';

/** Uncoated paper and card. */
export default defineSurface({
  name: 'paper',
  metres: 0.5,
  roughness: [0.85, 0.97],
  metal: 0,
  bump: 0.35,
  depth: 0.15,
  colour: [0.776, 0.716, 0.597],
  under: { colour: [0.434, 0.323, 0.188], threshold: 1 },
  wrap: 0.2,
  texel(u, v, noise, out) {
    const fibre = noise.fbm(u, v, 60, 60, 3, 3);
    const wave = noise.fbm(u, v, 4, 4, 3, 6);
    const foxing = noise.fbm(u, v, 7, 7, 5, 12);
    out.value = 0.97 + 0.08 * (fibre - 0.5) + 0.08 * (wave - 0.5);
    out.height = 0.4 + 0.2 * fibre + 0.3 * wave;
    out.mask = 0.2 + 0.6 * foxing;
  },
});
