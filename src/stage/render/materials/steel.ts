import { defineSurface } from './material.ts';

/** Brushed steel. */
export default defineSurface({
  name: 'steel',
  metres: 0.4,
  roughness: [0.25, 0.5],
  metal: 0.6,
  bump: 0.2,
  depth: 0.1,
  colour: [0.397, 0.418, 0.445],
  under: { colour: [0.144, 0.068, 0.036], threshold: 1 },
  texel(u, v, noise, out) {
    const brush = noise.fbm(u, v, 2, 240, 2, 4);
    const smear = noise.fbm(u, v, 4, 4, 4, 7);
    out.value = 0.95 + 0.16 * (brush - 0.5) + 0.14 * (smear - 0.5);
    out.height = 0.5 + 0.14 * brush;
    out.mask = 0.25 + 0.5 * smear;
  },
});
