import { defineSurface } from './material.ts';

/** Rolled asphalt: stones in bitumen over slow patches. */
export default defineSurface({
  name: 'asphalt',
  metres: 1.1,
  roughness: [0.7, 0.95],
  metal: 0,
  bump: 1.0,
  depth: 0.1,
  colour: [0.107, 0.107, 0.114],
  under: { colour: [0.153, 0.144, 0.133], threshold: 1 },
  texel(u, v, noise, out) {
    const stone = noise.scatter(u, v, 70, 2);
    const fine = noise.value(u, v, 230, 230, 5);
    const low = noise.fbm(u, v, 3, 3, 4, 8);
    out.value = 0.72 + 0.3 * (low - 0.5) + 0.45 * stone.id * (1 - stone.near) + 0.22 * (fine - 0.5);
    out.height = 0.35 + 0.5 * (1 - stone.near) + 0.12 * fine;
    out.mask = 0.3 + 0.4 * low + 0.2 * stone.near;
  },
});
