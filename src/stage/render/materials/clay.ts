import { defineSurface } from './material.ts';

/** Thrown, unglazed clay. */
export default defineSurface({
  name: 'clay',
  metres: 0.5,
  roughness: [0.7, 0.9],
  metal: 0,
  bump: 0.4,
  depth: 0.3,
  colour: [0.462, 0.165, 0.078],
  under: { colour: [0.254, 0.144, 0.08], threshold: 1 },
  texel(u, v, noise, out) {
    const turn = 0.5 + 0.5 * Math.sin((v * 40 + noise.fbm(u, v, 4, 4, 3, 2) * 1.6) * 6.283);
    const grit = noise.fbm(u, v, 50, 50, 3, 4);
    out.value = 0.9 + 0.06 * turn + 0.2 * (grit - 0.5) + 0.2 * (noise.fbm(u, v, 4, 4, 4, 8) - 0.5);
    out.height = 0.4 + 0.2 * turn + 0.25 * grit;
    out.mask = 0.3 + 0.4 * grit;
  },
});
