import { defineSurface } from './material.ts';

/** Painted or aged sheet metal; rust comes through with wear. */
export default defineSurface({
  name: 'metal',
  metres: 0.5,
  roughness: [0.38, 0.7],
  metal: 0.45,
  bump: 0.3,
  depth: 0.2,
  colour: [0.258, 0.275, 0.292],
  under: { colour: [0.109, 0.04, 0.019], threshold: 0.93 },
  texel(u, v, noise, out) {
    const clouds = noise.fbm(u, v, 5, 5, 5, 3);
    const scratch = noise.fbm(u, v, 3, 160, 2, 6);
    const rust = noise.fbm(u, v, 6, 6, 6, 11);
    out.value = 0.92 + 0.25 * (clouds - 0.5) + 0.14 * (scratch - 0.5);
    out.height = 0.5 + 0.12 * (scratch - 0.5) + 0.3 * (rust > 0.62 ? rust - 0.62 : 0);
    out.mask = Math.min(1, Math.max(0, (rust - 0.25) * 1.7));
  },
});
