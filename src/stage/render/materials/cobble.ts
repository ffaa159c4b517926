import { defineSurface } from './material.ts';

/** Rounded setts with dirt between. */
export default defineSurface({
  name: 'cobble',
  metres: 1.0,
  roughness: [0.6, 0.9],
  metal: 0,
  bump: 1.5,
  depth: 0.2,
  colour: [0.205, 0.195, 0.181],
  under: { colour: [0.095, 0.084, 0.068], threshold: 0.85 },
  texel(u, v, noise, out) {
    const stone = noise.scatter(u, v, 9, 6);
    const grit = noise.fbm(u, v, 40, 40, 3, 3);
    const dome = Math.min(1, stone.edge * 2.6);
    out.value = (0.75 + 0.4 * stone.id + 0.2 * (grit - 0.5)) * (0.55 + 0.45 * dome);
    out.height = Math.sqrt(dome) * 0.85 + 0.1 * grit;
    out.mask = dome < 0.16 ? 1 : 0.25 + 0.4 * grit;
  },
});
