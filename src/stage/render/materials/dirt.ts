import { defineSurface } from './material.ts';

/** Trodden earth with pebbles. */
export default defineSurface({
  name: 'dirt',
  metres: 1.1,
  roughness: [0.88, 1],
  metal: 0,
  bump: 1.0,
  depth: 0.3,
  colour: [0.195, 0.122, 0.065],
  under: { colour: [0.107, 0.068, 0.04], threshold: 1 },
  texel(u, v, noise, out) {
    const clod = noise.fbm(u, v, 16, 16, 5, 3);
    const pebble = noise.scatter(u, v, 28, 6);
    const stone = pebble.id > 0.72 ? Math.max(0, 1 - pebble.near * 3.2) : 0;
    out.value = 0.78 + 0.5 * (clod - 0.5) + 0.4 * stone;
    out.height = 0.3 + 0.5 * clod + 0.35 * stone;
    out.mask = 0.3 + 0.4 * clod;
  },
});
