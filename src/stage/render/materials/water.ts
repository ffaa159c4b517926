import { defineSurface } from './material.ts';

/** Still water, for small things; sheets of water have their own surface. */
export default defineSurface({
  name: 'water',
  metres: 2,
  roughness: [0.05, 0.08],
  metal: 0,
  bump: 0.5,
  depth: 0.1,
  colour: [0.036, 0.08, 0.102],
  under: { colour: [0.036, 0.08, 0.102], threshold: 1 },
  texel(u, v, noise, out) {
    const wave = noise.fbm(u, v, 8, 6, 4, 3);
    out.value = 1;
    out.height = wave;
    out.mask = 0.2;
  },
});
