import { defineSurface } from './material.ts';

/** Glazed ceramic with a few specks. */
export default defineSurface({
  name: 'ceramic',
  metres: 0.4,
  roughness: [0.15, 0.3],
  metal: 0,
  bump: 0.12,
  depth: 0.1,
  colour: [0.791, 0.761, 0.701],
  under: { colour: [0.266, 0.231, 0.188], threshold: 1 },
  texel(u, v, noise, out) {
    const glaze = noise.fbm(u, v, 6, 6, 4, 3);
    const speck = noise.scatter(u, v, 30, 5);
    out.value = 0.98 + 0.06 * (glaze - 0.5) - (speck.id > 0.86 && speck.near < 0.12 ? 0.25 : 0);
    out.height = 0.5 + 0.3 * glaze;
    out.mask = 0.2 + 0.4 * glaze;
  },
});
