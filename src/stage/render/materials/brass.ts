import { defineSurface } from './material.ts';

/** Brass with tarnish in the hollows. */
export default defineSurface({
  name: 'brass',
  metres: 0.4,
  roughness: [0.25, 0.55],
  metal: 0.6,
  bump: 0.25,
  depth: 0.4,
  colour: [0.462, 0.258, 0.06],
  under: { colour: [0.102, 0.06, 0.019], threshold: 1 },
  texel(u, v, noise, out) {
    const clouds = noise.fbm(u, v, 6, 6, 5, 5);
    const brush = noise.fbm(u, v, 3, 150, 2, 2);
    out.value = 0.85 + 0.5 * (clouds - 0.5) + 0.1 * (brush - 0.5);
    out.height = 0.5 + 0.2 * brush;
    out.mask = 0.15 + 0.7 * clouds;
  },
});
