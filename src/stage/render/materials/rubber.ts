import { defineSurface } from './material.ts';

/** Moulded rubber. */
export default defineSurface({
  name: 'rubber',
  metres: 0.3,
  roughness: [0.7, 0.9],
  metal: 0,
  bump: 0.35,
  depth: 0.1,
  colour: [0.024, 0.024, 0.026],
  under: { colour: [0.091, 0.082, 0.072], threshold: 1 },
  texel(u, v, noise, out) {
    const grain = noise.value(u, v, 120, 120, 4);
    const dust = noise.fbm(u, v, 5, 5, 4, 6);
    out.value = 0.85 + 0.2 * grain + 0.3 * (dust - 0.5);
    out.height = 0.5 + 0.3 * grain;
    out.mask = 0.2 + 0.6 * dust;
  },
});
