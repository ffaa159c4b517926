import { defineSurface } from './material.ts';

/** Combed fibres running along v. */
export default defineSurface({
  name: 'hair',
  metres: 0.2,
  roughness: [0.6, 0.8],
  metal: 0,
  bump: 0.9,
  depth: 0.3,
  colour: [0.042, 0.023, 0.014],
  under: { colour: [0.042, 0.023, 0.014], threshold: 1 },
  wrap: 0.3,
  sheen: 0.35,
  texel(u, v, noise, out) {
    const strand = noise.fbm(u, v, 110, 5, 3, 4);
    const lock = noise.fbm(u, v, 18, 3, 3, 8);
    out.value = 0.7 + 0.5 * strand + 0.3 * (lock - 0.5);
    out.height = 0.2 + 0.55 * strand + 0.25 * lock;
    out.mask = 0.4 + 0.3 * lock;
  },
});
