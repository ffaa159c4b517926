import { defineSurface } from './material.ts';

/** Cast or wrought iron. */
export default defineSurface({
  name: 'iron',
  metres: 0.4,
  roughness: [0.5, 0.85],
  metal: 0.4,
  bump: 0.7,
  depth: 0.15,
  colour: [0.068, 0.068, 0.072],
  under: { colour: [0.147, 0.042, 0.016], threshold: 0.95 },
  texel(u, v, noise, out) {
    const cast = noise.fbm(u, v, 50, 50, 3, 4);
    const rust = noise.fbm(u, v, 6, 6, 6, 11);
    out.value = 0.9 + 0.3 * (cast - 0.5);
    out.height = 0.4 + 0.4 * cast;
    out.mask = Math.min(1, Math.max(0, (rust - 0.25) * 1.7));
  },
});
