import { defineSurface } from './material.ts';

/** Hand-painted matte resin with fine dimples. */
export default defineSurface({
  name: 'skin',
  metres: 0.3,
  roughness: [0.55, 0.75],
  metal: 0,
  bump: 0.35,
  depth: 0.3,
  colour: [0.745, 0.407, 0.254],
  under: { colour: [0.745, 0.407, 0.254], threshold: 1 },
  wrap: 0.5,
  sheen: 0.25,
  texel(u, v, noise, out) {
    const pore = noise.scatter(u, v, 60, 3);
    const brush = noise.fbm(u, v, 10, 10, 4, 5);
    out.value = 0.97 + 0.06 * (brush - 0.5);
    out.height = 0.6 + 0.14 * (brush - 0.5) - 0.25 * Math.max(0, 0.3 - pore.near);
    out.mask = 0.3 + 0.5 * brush;
  },
});
