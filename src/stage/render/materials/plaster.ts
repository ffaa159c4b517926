import { defineSurface } from './material.ts';

/** Trowelled plaster with clouds and vertical stains. */
export default defineSurface({
  name: 'plaster',
  metres: 2.4,
  roughness: [0.82, 0.96],
  metal: 0,
  bump: 0.55,
  depth: 0.25,
  colour: [0.584, 0.527, 0.445],
  under: { colour: [0.254, 0.195, 0.144], threshold: 1 },
  texel(u, v, noise, out) {
    const clouds = noise.fbm(u, v, 3, 3, 5, 1);
    const stain = noise.fbm(u, v, 14, 2, 4, 4);
    const trowel = noise.fbm(u, v, 24, 18, 3, 7);
    const sand = noise.value(u, v, 200, 200, 9);
    out.value = 0.86 + 0.24 * (clouds - 0.5) + 0.2 * (stain - 0.5) + 0.06 * (sand - 0.5) + 0.07;
    out.height = 0.5 + 0.45 * (trowel - 0.5) + 0.14 * (sand - 0.5);
    out.mask = 0.2 + 0.6 * noise.fbm(u, v, 5, 5, 5, 14);
  },
});
