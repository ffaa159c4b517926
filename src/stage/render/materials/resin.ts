import { defineSurface } from './material.ts';

/** Cast resin with a brushed coat of paint: buttons, soles, toys. */
export default defineSurface({
  name: 'resin',
  metres: 0.3,
  roughness: [0.42, 0.6],
  metal: 0,
  bump: 0.25,
  depth: 0.2,
  colour: [0.5, 0.48, 0.45],
  under: { colour: [0.5, 0.48, 0.45], threshold: 1 },
  wrap: 0.2,
  texel(u, v, noise, out) {
    const brush = noise.fbm(u, v, 8, 30, 4, 5);
    out.value = 0.96 + 0.09 * (brush - 0.5);
    out.height = 0.4 + 0.4 * brush;
    out.mask = 0.3 + 0.4 * brush;
  },
});
