import { defineSurface } from './material.ts';

/** Window and bottle glass. */
export default defineSurface({
  name: 'glass',
  metres: 0.6,
  roughness: [0.05, 0.12],
  metal: 0,
  bump: 0.05,
  depth: 0,
  colour: [0.624, 0.745, 0.745],
  under: { colour: [0.485, 0.456, 0.381], threshold: 1 },
  opacity: 0.3,
  texel(u, v, noise, out) {
    const smear = noise.fbm(u, v, 4, 4, 4, 3);
    out.value = 1;
    out.height = 0.5 + 0.2 * smear;
    out.mask = 0.2 + 0.5 * smear;
  },
});
