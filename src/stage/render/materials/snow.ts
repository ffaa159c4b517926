import { defineSurface } from './material.ts';

/** Fresh snow with a few glints. */
export default defineSurface({
  name: 'snow',
  metres: 1.4,
  roughness: [0.6, 0.9],
  metal: 0,
  bump: 0.6,
  depth: 0.05,
  colour: [0.815, 0.855, 0.905],
  under: { colour: [0.624, 0.672, 0.73], threshold: 1 },
  wrap: 0.4,
  texel(u, v, noise, out) {
    const drift = noise.fbm(u, v, 4, 4, 5, 3);
    const crystal = noise.value(u, v, 240, 240, 7);
    out.value = 0.95 + 0.08 * (drift - 0.5) + 0.06 * (crystal > 0.93 ? 1 : 0);
    out.height = 0.3 + 0.5 * drift + 0.12 * crystal;
    out.mask = crystal > 0.95 ? 0 : 0.5 + 0.3 * drift;
  },
});
